import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Facts, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { ProcedureCounters } from './counters/procedures.ts'
import type { ModuleCounters, RecordCounters } from './counters/record-counters.ts'
import type { DutyBalance } from './duty-average.ts'

export type MissingWhat =
  | 'procedure'
  | 'procedure-level'
  | 'rotation-days'
  | 'course'
  | 'duty-minutes'
  | 'publication'
  | 'waiting-entries'
  | 'returned-entries'
  | 'training-not-ended'

/** One thing that is missing before the supervisor may approve the whole, and where. */
export interface MissingElement {
  readonly what: MissingWhat
  /** The programme item, or the kind of entry, as remarks name elements. */
  readonly element: string
  readonly facts: Facts
}

/** A record on the day on which it is asked whether it is complete. */
export interface RecordAtEnd {
  readonly counters: RecordCounters
  /** Balance of duties by the key of the rotation; rotations without one are not asked. */
  readonly duties: Readonly<Record<string, DutyBalance>>
  readonly approvedPublications: number
  readonly waiting: number
  readonly returned: number
  /** Last day of training, inclusive. */
  readonly end: PlainDate
  readonly today: PlainDate
}

/**
 * Everything that is missing before the supervisor may approve the whole record: items of the programme in printed
 * order, duties, a publication or review paper, entries that wait or were returned, and time itself.
 *
 * @law UZL art. 16m ust. 20
 * @policy decision 0055
 */
export function missingElements(record: RecordAtEnd): MissingElement[] {
  return [
    ...record.counters.modules.flatMap(missingInModule),
    ...Object.entries(record.duties)
      .filter(([, balance]) => balance.remaining > 0)
      .map(([element, { remaining }]) => missing('duty-minutes', element, { minutes: remaining })),
    ...when(record.approvedPublications === 0, missing('publication', 'publication', {})),
    ...when(record.waiting > 0, missing('waiting-entries', 'entries', { entries: record.waiting })),
    ...when(record.returned > 0, missing('returned-entries', 'entries', { entries: record.returned })),
    ...when(record.today < record.end, missing('training-not-ended', 'training', { end: record.end })),
  ]
}

/**
 * Whether the supervisor may approve the whole record: when nothing is missing.
 *
 * @law UZL art. 16m ust. 20
 */
export const mayApproveWhole = (elements: readonly MissingElement[]): Verdict<true, 'elements-missing'> =>
  elements.length === 0
    ? accept(true)
    : refuse('elements-missing', { count: elements.length, elements: elements.map(({ element }) => element) })

/**
 * Whether the supervisor may refuse to approve the whole: once the training has ended, its last day included. Before
 * that there is nothing to refuse; entries are returned one by one.
 *
 * @law UZL art. 16m ust. 20
 */
export const mayRefuseWhole = ({ end, today }: Pick<RecordAtEnd, 'end' | 'today'>): Verdict<true, 'not-ended-yet'> =>
  today < end ? refuse('not-ended-yet', { end }, { law: 'UZL art. 16m ust. 20' }) : accept(true)

const missing = (what: MissingWhat, element: string, facts: Facts): MissingElement => ({ what, element, facts })
const when = (isSo: boolean, element: MissingElement): MissingElement[] => (isSo ? [element] : [])

function missingInModule({ courses, rotations, procedures }: ModuleCounters): MissingElement[] {
  return [
    ...courses
      .filter(({ state }) => state === 'missing' || state === 'entered')
      .map(({ item, state }) => missing('course', item.key, { name: item.name, state })),
    ...rotations
      .filter(({ isCredited }) => !isCredited)
      .map(({ item, remaining }) => missing('rotation-days', item.key, { name: item.name, days: remaining })),
    ...procedures.filter(({ isMet, kind }) => !isMet && kind !== 'credited').map(missingProcedure),
  ]
}

function missingProcedure(counters: ProcedureCounters): MissingElement {
  const { key, name } = counters.item
  if (counters.kind === 'level') return missing('procedure-level', key, { name, level: counters.level })
  if (counters.kind === 'count') return missing('procedure', key, { name, count: counters.done.remaining ?? 0 })
  return missing('procedure', key, { name, a: counters.a.remaining ?? 0, b: counters.b.remaining ?? 0 })
}
