import type { Actor } from '../../kernel/actor.ts'
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

/**
 * Whether the trainee or the supervisor may let a mentor approve the entries of one rotation: never the trainee
 * themself, for at most a year, and not for days gone by. A mentor hands nothing on.
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
  if (relation === 'supervisor' && actor.personId === standing.record.traineePersonId) return refuse('own-record')
  const item = findItem(standing.programme, asked.rotation)
  const checks: readonly Verdict<true, GrantRefusal>[] = [
    asked.mentorPersonId === standing.record.traineePersonId
      ? refuse('mentor-is-trainee', {}, { field: 'mentorPersonId', law: 'UZL art. 16m' })
      : accept(true),
    item?.kind === 'rotation' ? accept(true) : refuse('unknown-item', { item: asked.rotation }, { field: 'rotation' }),
    forDays(asked, standing),
  ]
  const refusals = checks.flatMap((check) => (check.ok ? [] : [...check.refusals]))
  return refusals.length > 0 ? { ok: false, refusals } : accept(asked)
}

function forDays(
  { from, until }: GrantAsked,
  { today }: Standing,
): Verdict<true, 'period-ends-before-it-begins' | 'grant-too-long' | 'grant-over'> {
  if (until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  if (until < today) return refuse('grant-over', { until, today }, { field: 'until' })
  const most = addYears(from, 1)
  return until < most ? accept(true) : refuse('grant-too-long', { until, most }, { field: 'until' })
}
