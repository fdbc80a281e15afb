import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { coursesOf, proceduresOf, rotationsOf } from '../../training-record/rules/programme/items.ts'
import type { ProcedureItem, Programme, RotationItem } from '../../training-record/rules/programme/shape.ts'
import type { SeedEntry } from './record-entries.ts'
import { CELLS, PAPER } from './record-entries.words.ts'

const WEEKLY_DUTY_MINUTES = 605

/** Everything that a programme asks for, done between the first day of training and the last. */
export function wholeTraining(programme: Programme, start: PlainDate): SeedEntry[] {
  return [
    ...rotationsInTurn(rotationsOf(programme), start),
    ...coursesOf(programme).map((course, index) => ({
      kind: 'course',
      fields: {
        ...{ item: course.key, date: addDays(start, 60 + index * 45), basis: 'proof' },
        certificate: `${134_500 + index}/SMK`,
      },
    })),
    ...proceduresOf(programme)
      .filter(({ settlement }) => settlement === 'settled')
      .map((item) => total(item, start)),
    { kind: 'publication', fields: { type: 'review-paper', date: addDays(start, 1500), ...PAPER } },
  ]
}

/** One rotation after the other, each with the duties that its weeks ask for. */
function rotationsInTurn(rotations: readonly RotationItem[], start: PlainDate): SeedEntry[] {
  let from = start
  return rotations.flatMap(({ key, workingDays }) => {
    const days = Math.ceil((workingDays * 7) / 5)
    const until = addDays(from, days - 1)
    const span = { item: key, from, until }
    from = addDays(until, 4)
    const hours = Math.ceil((days * WEEKLY_DUTY_MINUTES) / 7 / 60)
    return [
      { kind: 'rotation', fields: { ...span, days: workingDays, cell: CELLS.internal } },
      { kind: 'duty-total', fields: { ...span, hours } },
    ]
  })
}

function total({ key, requirement }: ProcedureItem, start: PlainDate): SeedEntry {
  const least = requirement.kind === 'count' ? requirement.required : 1
  const span = { from: addDays(start, 30), until: addDays(start, 1900) }
  return { kind: 'procedure-total', fields: { item: key, countA: least, countB: 0, ...span, place: CELLS.cardiology } }
}
