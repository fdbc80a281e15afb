import type { Role } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Refusal, refuse, type Verdict } from '../../kernel/verdict.ts'

/** Within what a role is held. */
export interface Scope {
  readonly unitId?: string | undefined
  readonly bodyId?: string | undefined
  readonly voivodeship?: string | undefined
  readonly specialty?: string | undefined
}

/**
 * What each role is held within, and nothing else: a unit's role names its unit, a chamber's and a university's the body,
 * an office its voivodeship, a consultant the field and, in a voivodeship, the voivodeship.
 *
 * @law UZL art. 3 ust. 5
 * @policy decision 0076
 */
export const SCOPE_OF_ROLE: Readonly<Record<Role, readonly (keyof Scope)[]>> = {
  trainee: [],
  supervisor: ['unitId'],
  mentor: ['unitId'],
  'unit-head': ['unitId'],
  'unit-staff': ['unitId'],
  'voivodeship-office': ['voivodeship'],
  'voivodeship-consultant': ['voivodeship', 'specialty'],
  'national-consultant': ['specialty'],
  cmkp: [],
  cem: [],
  chamber: ['bodyId'],
  university: ['bodyId'],
  student: [],
  'internship-head': ['unitId'],
  'internship-coordinator': ['unitId'],
  'internship-mentor': ['unitId'],
  'training-organiser': ['unitId'],
  ministry: [],
  'defence-ministry': [],
  'interior-ministry': [],
  administrator: [],
  newcomer: [],
}

const PARTS = ['unitId', 'bodyId', 'voivodeship', 'specialty'] as const

/**
 * A role is held within exactly what its kind asks for: no more, no less; all that is missing or too much at once.
 * To be a newcomer is to hold no role: nobody is given it.
 *
 * @policy decision 0076
 * @policy decision 0156
 */
export function roleScope(
  role: Role,
  scope: Scope,
): Verdict<Scope, 'scope-missing' | 'scope-superfluous' | 'role-not-given'> {
  if (role === 'newcomer') return refuse('role-not-given', { role })
  const asked = SCOPE_OF_ROLE[role]
  const refusals = PARTS.flatMap((part): Refusal<'scope-missing' | 'scope-superfluous'>[] => {
    if (asked.includes(part) === (scope[part] !== undefined)) return []
    return [{ code: asked.includes(part) ? 'scope-missing' : 'scope-superfluous', facts: { role, part }, field: part }]
  })
  return refusals.length > 0 ? { ok: false, refusals } : accept(scope)
}

/**
 * A role is held from its first to its last day, both inclusive; without a last day until it is taken back.
 *
 * @policy decision 0076
 */
export const isHeldOn = (day: PlainDate, held: { from: string; until: string | null }): boolean =>
  held.from <= day && (held.until === null || day <= held.until)

/**
 * The role in which a session begins: the one chosen last, while it is still held; else the one held longest.
 * It is the person's own choice when only one can be meant; otherwise the person is asked.
 *
 * @policy decision 0076
 */
export function startingHolding<Held extends { id: string; from: string; until: string | null }>(
  holdings: readonly Held[],
  { day, lastId }: { day: PlainDate; lastId: string | null },
): { holding: Held; isChosen: boolean } | undefined {
  const current = holdings.filter((held) => isHeldOn(day, held))
  const last = current.find(({ id }) => id === lastId)
  if (last) return { holding: last, isChosen: true }
  const [longest] = current.toSorted((one, other) => (one.from + one.id < other.from + other.id ? -1 : 1))
  return longest && { holding: longest, isChosen: current.length === 1 }
}
