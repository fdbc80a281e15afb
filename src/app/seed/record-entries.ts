import { addDays, getDate } from '../../kernel/plain-date.ts'
import { CELLS } from './record-entries.words.ts'

export interface SeedEntry {
  readonly kind: string
  readonly fields: Readonly<Record<string, string | number | boolean | null>>
}

const BASIC_COUNTS: readonly (readonly [item: number, a: number, b: number])[] = [
  [1, 3, 3],
  [2, 10, 3],
  [3, 9, 3],
  [4, 30, 5],
  [5, 30, 5],
  [6, 6, 2],
  [7, 20, 4],
  [8, 20, 2],
  [9, 20, 2],
  [10, 5, 2],
  [11, 30, 2],
  [12, 10, 2],
]

/** The two years of the basic module, done but for one puncture: what the supervisor has approved. */
export function basicModuleOf2023(): SeedEntry[] {
  const totals = BASIC_COUNTS.map(([item, countA, countB]) => ({
    kind: 'procedure-total',
    fields: {
      item: `m1/procedure/settled/${item}`,
      ...{ countA, countB, from: '2023-06-01', until: '2025-03-31', place: CELLS.internal },
    },
  }))
  const rotations = [
    rotation({ item: 'm1/rotation/1', days: 335, from: '2023-05-02', until: '2024-09-30', cell: CELLS.internal }),
    rotation({ item: 'm1/rotation/2', days: 20, from: '2024-10-01', until: '2024-10-29', cell: CELLS.intensive }),
    rotation({ item: 'm1/rotation/3', days: 60, from: '2024-11-04', until: '2025-02-10', cell: CELLS.emergency }),
  ]
  const courses = Array.from({ length: 10 }, (_, index) => ({
    kind: 'course',
    fields: {
      ...{ item: `m1/course/${index + 1}`, date: addDays(getDate('2023-09-15'), index * 42) },
      ...{ basis: 'proof', certificate: `${101_200 + index}/${index < 3 ? 2023 : 2024}/SMK` },
    },
  }))
  return [...rotations, ...totals, ...courses]
}

const WAITING = ['AK', 'JP', 'MW', 'ZL', 'EK', 'RS', 'BT', 'HD'] as const

/** Single examinations of the last months, which wait for the supervisor. */
export const waitingOf2023 = (): SeedEntry[] =>
  Array.from({ length: 24 }, (_, index) => ({
    kind: 'procedure',
    fields: {
      date: addDays(getDate('2026-09-01'), index * 3),
      item: index % 3 === 0 ? 'm2/procedure/settled/5' : 'm2/procedure/settled/1',
      ...{ code: 'A', initials: WAITING[index % WAITING.length] ?? null, sex: index % 2 === 0 ? 'F' : 'M' },
      place: index % 3 === 0 ? CELLS.echo : CELLS.cardiology,
    },
  }))

const rotation = (fields: { item: string; days: number; from: string; until: string; cell: string }): SeedEntry => ({
  kind: 'rotation',
  fields,
})
