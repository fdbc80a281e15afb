import { type Actor, isSelf } from '../../kernel/actor.ts'
import { mayDo } from '../../kernel/transition.ts'
import { accept, type Refusal, type Refused, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { EntryKind } from './entries/content.ts'
import { ENTRY_KINDS } from './entry-kinds.ts'
import { type RecordRefusal, relationTo, type Standing } from './relation.ts'
import {
  ENTRY_ACTIONS,
  type EntryAction,
  type EntryState,
  OPEN_RECORD_STATES,
  RECORD_ACTIONS,
  type RecordAction,
  type RecordRelation,
  type RecordState,
} from './states.ts'
import { elementOf, isOpenInRound } from './supplement-round.ts'

/** The entry that somebody wants to act on, as far as permission depends on it. */
export interface EntryInQuestion {
  readonly kind: EntryKind
  readonly state: EntryState
  readonly itemKey: string | null
  /** Key of the rotation to which the entry belongs (`rotationOf`); null for an entry of no rotation. */
  readonly rotation: string | null
}

/**
 * Whether somebody may do something to an entry, and the state that follows. Nobody acts on their own record but as its
 * trainee: no chain of roles and grants makes them an approver of it. A mentor acts on entries of the rotation granted.
 * A corrected act of the competent body holds at once, as when it was entered.
 *
 * @law UZL art. 16m
 */
export function mayActOnEntry(
  actor: Actor,
  action: EntryAction,
  { entry, ...standing }: Standing & { readonly entry: EntryInQuestion },
): Verdict<EntryState, RecordRefusal | 'not-in-state'> {
  const relation = relationOfActor(actor, standing, entry.rotation)
  if (!relation.ok) return relation
  if (relation.value === 'mentor' && entry.rotation === null) return refuse('not-permitted', { action, by: 'mentor' })
  const open = mayChange(entry, standing)
  if (!open.ok) return open
  if (!relationsFor(action, entry.kind).includes(relation.value)) {
    return refuse('not-permitted', { action, by: relation.value })
  }
  const next = mayDo<EntryState, RecordRelation, typeof ENTRY_ACTIONS>(ENTRY_ACTIONS, action, {
    state: entry.state,
    by: relation.value,
  })
  const holdsAtOnce = action === 'correct' && isCompetent(entry.kind, relation.value)
  return next.ok && holdsAtOnce ? accept('approved') : next
}

/**
 * Whether somebody may enter an entry of this kind, and the state it starts in: `entered`, or `approved` where it is the
 * act of the competent body.
 *
 * @policy decision 0043
 */
export function mayEnter(
  actor: Actor,
  entry: Pick<EntryInQuestion, 'kind' | 'itemKey'>,
  standing: Standing,
): Verdict<EntryState, RecordRefusal> {
  const relation = relationOfActor(actor, standing, null)
  if (!relation.ok) return relation
  const open = mayChange(entry, standing)
  if (!open.ok) return open
  if (!ENTRY_KINDS[entry.kind].enteredBy.includes(relation.value)) {
    return refuse('not-permitted', { action: 'enter', by: relation.value })
  }
  return accept(isCompetent(entry.kind, relation.value) ? 'approved' : 'entered')
}

/** An act of the competent body waits for nobody, neither when it is entered nor when it is corrected. */
function isCompetent(kind: EntryKind, by: RecordRelation): boolean {
  const { approvedBy } = ENTRY_KINDS[kind]
  return approvedBy.length === 0 || approvedBy.includes(by)
}

/**
 * Whether somebody may move the whole record, and the state that follows. Nobody checks a record that they supervise: the
 * application lies on the desk of another then, and where the supervisor has changed meanwhile this stops them.
 *
 * @law UZL art. 16r
 */
export function mayActOnRecord(
  actor: Actor,
  action: RecordAction,
  standing: Standing,
): Verdict<RecordState, RecordRefusal | 'not-in-state' | 'consultant-is-supervisor'> {
  const relation = relationOfActor(actor, standing, null)
  if (!relation.ok) return relation
  const supervisor = standing.record.supervisorPersonId
  if (relation.value === 'consultant' && supervisor !== null && isSelf(actor, supervisor)) {
    return refuse('consultant-is-supervisor', {}, { law: 'UZL art. 16r' })
  }
  const may = mayDo<RecordState, RecordRelation, typeof RECORD_ACTIONS>(RECORD_ACTIONS, action, {
    state: standing.record.state,
    by: relation.value,
  })
  return may.ok ? may : { ok: false, refusals: may.refusals.map(ofRecord) }
}

/** The sentence of the refusal then speaks of the record, not of an entry. */
const ofRecord = <Code extends string>(refusal: Refusal<Code>): Refusal<Code> => ({
  ...refusal,
  facts: { ...refusal.facts, of: 'record' },
})

/** The relations that the kind leaves of those that the action allows. */
function relationsFor(action: EntryAction, kind: EntryKind): readonly RecordRelation[] {
  const { enteredBy, approvedBy } = ENTRY_KINDS[kind]
  const isApproval = action === 'approve' || action === 'return' || action === 'undo-approval'
  return isApproval ? approvedBy : enteredBy
}

function relationOfActor(
  actor: Actor,
  standing: Standing,
  rotation: string | null,
): Verdict<RecordRelation, 'own-record' | 'not-permitted'> {
  const relation = relationTo(actor, standing, rotation)
  if (isSelf(actor, standing.record.traineePersonId) && relation !== 'trainee') return ownRecord()
  return relation === undefined ? refuse('not-permitted', { by: actor.role }) : accept(relation)
}

const ownRecord = (): Refused<'own-record'> => refuse('own-record', {}, { law: 'UZL art. 16m' })

function mayChange(
  entry: Pick<EntryInQuestion, 'kind' | 'itemKey'>,
  { record }: Standing,
): Verdict<true, 'record-closed' | 'element-not-open'> {
  const open: readonly RecordState[] = OPEN_RECORD_STATES
  if (!open.includes(record.state)) return refuse('record-closed', { state: record.state })
  const element = elementOf(entry)
  if (record.state === 'returned' && !isOpenInRound(entry, record.openElements)) {
    return refuse('element-not-open', { element, open: record.openElements }, { law: 'UZL art. 16r' })
  }
  return accept(true)
}
