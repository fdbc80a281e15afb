import type { Actor, Role } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { SCOPE_OF_ROLE } from './holding.ts'
import { RUNNING } from './role-function.ts'

const OF_UNIT: readonly Role[] = [
  ...(['unit-head', 'unit-staff', 'supervisor', 'mentor'] as const),
  ...(['internship-head', 'internship-coordinator', 'internship-mentor', 'training-organiser'] as const),
]

/**
 * Which roles the head and the administrator give and end in their own unit or body. The unit says who heads and trains in
 * it, the entity of an internship who leads that, an organiser who heads its training; an office and a chamber its own.
 *
 * @law UZL art. 3 ust. 5
 * @law UPP art. 67 ust. 4a
 * @policy decision 0152
 */
export const STAFF_OF: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  'unit-head': OF_UNIT,
  'unit-staff': OF_UNIT,
  'internship-head': ['internship-head', 'internship-coordinator', 'internship-mentor'],
  'training-organiser': ['training-organiser', 'supervisor'],
  'voivodeship-office': ['voivodeship-office'],
  cmkp: ['cmkp'],
  cem: ['cem'],
  chamber: ['chamber'],
  university: ['university'],
  ministry: ['ministry'],
  'defence-ministry': ['defence-ministry'],
  'interior-ministry': ['interior-ministry'],
}

/** The unit or the body of a role. */
export type Place = { readonly unitId: string } | { readonly bodyId: string }

/**
 * The unit or body whose people somebody runs, in the role and function in which they act; a deputy runs nobody.
 *
 * @policy decision 0152
 */
export function placeRun(actor: Actor): Verdict<Place, 'runs-nobody'> {
  const { role, unitId, bodyId, inPlaceOf } = actor
  if (STAFF_OF[role] && RUNNING.includes(actor.function) && !inPlaceOf) {
    if (SCOPE_OF_ROLE[role].includes('unitId') && unitId) return accept({ unitId })
    if (!SCOPE_OF_ROLE[role].includes('unitId') && bodyId) return accept({ bodyId })
  }
  return refuse('runs-nobody', { role, function: actor.function })
}
