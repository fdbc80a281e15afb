import { type Actor, isSelf } from '../../kernel/actor.ts'
import { addYears, type Period } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { findItem } from './programme/items.ts'
import type { Programme } from './programme/shape.ts'
import { type RecordRefusal, relationTo, type Standing } from './relation.ts'

/** Who shall approve the entries of which rotation, from when until when, both inclusive. */
export interface GrantAsked extends Period {
  readonly mentorPersonId: string
  readonly rotation: string
}

export type GrantRefusal =
  | RecordRefusal
  | 'mentor-is-trainee'
  | 'unknown-item'
  | 'period-ends-before-it-begins'
  | 'grant-too-long'
  | 'grant-over'
  | 'grant-from-too-early'
  | 'already-granted'

/**
 * Whether the trainee or the supervisor may let a mentor approve the entries of one rotation: never the trainee
 * themself, for at most a year, not for days gone by, and not where the same mentor has all of these days already. A
 * mentor hands nothing on.
 *
 * @law UZL art. 16m
 * @policy decision 0053
 */
export function mayGrant(
  actor: Actor,
  asked: GrantAsked,
  standing: Standing & { readonly programme: Programme },
): Verdict<GrantAsked, GrantRefusal> {
  const relation = relationTo(actor, standing)
  if (relation !== 'trainee' && relation !== 'supervisor') return refuse('not-permitted', { by: actor.role })
  if (relation === 'supervisor' && isSelf(actor, standing.record.traineePersonId)) return refuse('own-record')
  const item = findItem(standing.programme, asked.rotation)
  const checks: readonly Verdict<true, GrantRefusal>[] = [
    asked.mentorPersonId === standing.record.traineePersonId
      ? refuse('mentor-is-trainee', {}, { field: 'mentorPersonId', law: 'UZL art. 16m' })
      : accept(true),
    item?.kind === 'rotation' ? accept(true) : refuse('unknown-item', { item: asked.rotation }, { field: 'rotation' }),
    forDays(asked, standing),
    notYet(asked, standing),
  ]
  const refusals = checks.flatMap((check) => (check.ok ? [] : [...check.refusals]))
  return refusals.length > 0 ? { ok: false, refusals } : accept(asked)
}

function forDays(
  { from, until }: GrantAsked,
  { today }: Standing,
): Verdict<true, 'period-ends-before-it-begins' | 'grant-too-long' | 'grant-over' | 'grant-from-too-early'> {
  // From a day so long ago no last day would do: it is the first one that has to change.
  if (addYears(from, 1) <= today) return refuse('grant-from-too-early', { from, today }, { field: 'from' })
  if (until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  if (until < today) return refuse('grant-over', { until, today }, { field: 'until' })
  const most = addYears(from, 1)
  return until < most ? accept(true) : refuse('grant-too-long', { until, most }, { field: 'until' })
}

function notYet(asked: GrantAsked, { grants }: Standing): Verdict<true, 'already-granted'> {
  const same = grants.find(
    ({ mentorPersonId, rotation, from, until, isRevoked }) =>
      !isRevoked &&
      mentorPersonId === asked.mentorPersonId &&
      rotation === asked.rotation &&
      from <= asked.from &&
      asked.until <= until,
  )
  if (!same) return accept(true)
  return refuse('already-granted', { from: same.from, until: same.until }, { field: 'until' })
}
