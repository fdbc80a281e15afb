import type { Transition } from '../../kernel/transition.ts'

/**
 * How somebody stands to one record. A person has one relation at a time: the one of the role they act in, or that of
 * a reader whom the trainee lets in for a time and who changes nothing.
 *
 * @law UZL art. 4a
 */
export const RECORD_RELATIONS = [
  'trainee',
  'supervisor',
  'mentor',
  'unit',
  'voivodeship-office',
  'consultant',
  'cmkp',
  'reader',
] as const
export type RecordRelation = (typeof RECORD_RELATIONS)[number]

/**
 * The life of an entry. `entered` waits for approval; `corrected` was approved once, was changed, and waits again.
 * `withdrawn` is the end: the entry is gone from the record and stands in its history only.
 *
 * @policy decision 0040
 */
export const ENTRY_STATES = ['entered', 'returned', 'approved', 'corrected', 'withdrawn'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

/**
 * The states in which an entry waits for somebody's approval.
 *
 * @policy decision 0040
 */
export const WAITING_STATES = ['entered', 'corrected'] as const satisfies readonly EntryState[]

const ENTERING = ['trainee', 'supervisor', 'unit', 'voivodeship-office', 'cmkp'] as const
const APPROVING = ['supervisor', 'mentor', 'voivodeship-office'] as const

/**
 * What may happen to an entry and who may do it at most; the kind of the entry narrows both (`ENTRY_KINDS`).
 * `undo-approval` is open for ten seconds to the one who approved.
 *
 * @policy decision 0040
 */
export const ENTRY_ACTIONS = {
  edit: { from: ['entered', 'returned'], to: 'entered', by: ENTERING },
  withdraw: { from: ['entered', 'returned'], to: 'withdrawn', by: ENTERING },
  return: { from: ['entered', 'corrected'], to: 'returned', by: APPROVING, law: 'UZL art. 16m' },
  approve: { from: ['entered', 'corrected'], to: 'approved', by: APPROVING, law: 'UZL art. 16m' },
  'undo-approval': { from: ['approved'], to: 'entered', by: APPROVING },
  correct: { from: ['approved', 'corrected'], to: 'corrected', by: ENTERING },
} as const satisfies Record<string, Transition<EntryState, RecordRelation>>
export type EntryAction = keyof typeof ENTRY_ACTIONS

/**
 * The life of a record, from the unit's acceptance of the referral to the end.
 *
 * @law UZL art. 16m
 * @law UZL art. 16r
 */
export const RECORD_STATES = [
  'active',
  'office-check',
  'consultant-check',
  'returned',
  'completed',
  'closed',
  'removed',
] as const
export type RecordState = (typeof RECORD_STATES)[number]

/**
 * What may happen to a record. From `approve-whole` to `refuse-substance` each is what follows from a step of the
 * application for its completion (decision 0172), in the same transaction: two desks follow the supervisor, each of which
 * may send it back; `return-formal` and `refuse-substance` open the next supplement round. What was withdrawn is where it
 * was before (`stateOpen`).
 *
 * @law UZL art. 16m ust. 20
 * @law UZL art. 16o
 * @law UZL art. 16r
 * @law KPA art. 105 § 2
 */
export const RECORD_ACTIONS = {
  'approve-whole': {
    from: ['active', 'returned'],
    to: 'office-check',
    by: ['supervisor'],
    law: 'UZL art. 16m ust. 20',
  },
  'refuse-whole': { from: ['active'], to: 'active', by: ['supervisor'], law: 'UZL art. 16m ust. 20' },
  'pass-formal': { from: ['office-check'], to: 'consultant-check', by: ['voivodeship-office'], law: 'UZL art. 16r' },
  'return-formal': { from: ['office-check'], to: 'returned', by: ['voivodeship-office'], law: 'UZL art. 16r' },
  'withdraw-whole': {
    from: ['office-check', 'consultant-check', 'returned'],
    to: 'returned',
    by: ['supervisor'],
    law: 'KPA art. 105 § 2',
  },
  'approve-substance': { from: ['consultant-check'], to: 'completed', by: ['consultant'], law: 'UZL art. 16r' },
  'refuse-substance': { from: ['consultant-check'], to: 'returned', by: ['consultant'], law: 'UZL art. 16r' },
  close: { from: ['active', 'returned', 'completed'], to: 'closed', by: ['voivodeship-office'] },
  remove: { from: ['active', 'returned'], to: 'removed', by: ['voivodeship-office'], law: 'UZL art. 16o' },
} as const satisfies Record<string, Transition<RecordState, RecordRelation>>
export type RecordAction = keyof typeof RECORD_ACTIONS

/**
 * The states in which entries may still change; in `returned` only those of elements with open remarks.
 *
 * @law UZL art. 16r
 */
export const OPEN_RECORD_STATES = ['active', 'returned'] as const satisfies readonly RecordState[]

/**
 * The state in which a record is open in a supplement round; round 0 is the training itself.
 *
 * @law UZL art. 16r
 */
export const stateOpen = (supplementRound: number): RecordState => (supplementRound === 0 ? 'active' : 'returned')
