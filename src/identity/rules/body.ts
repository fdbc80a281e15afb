import type { Role } from '../../kernel/actor.ts'
import type { Profession } from './licence-number.ts'

/**
 * Institutions of which each is one or many: those that keep a register of people, and the offices.
 *
 * @law UZL art. 3 ust. 5
 * @law UZL art. 4a
 */
export const BODY_KINDS = [
  'medical-chamber',
  'diagnosticians-council',
  'pharmacists-chamber',
  'nurses-chamber',
  'university',
  'voivodeship-office',
  'cmkp',
  'cem',
  'ministry',
  'defence-ministry',
  'interior-ministry',
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/**
 * How far a body reaches: the whole country, a region, or the army.
 *
 * @law UZL art. 3 ust. 5
 */
export const BODY_REACHES = ['national', 'regional', 'military'] as const
export type BodyReach = (typeof BODY_REACHES)[number]

/**
 * In which role people act within a body of each kind: one role, so that a body is never two things at once.
 *
 * @policy decision 0150
 */
export const ROLE_WITHIN: Readonly<Record<BodyKind, Role>> = {
  'medical-chamber': 'chamber',
  'diagnosticians-council': 'chamber',
  'pharmacists-chamber': 'chamber',
  'nurses-chamber': 'chamber',
  university: 'university',
  'voivodeship-office': 'voivodeship-office',
  cmkp: 'cmkp',
  cem: 'cem',
  ministry: 'ministry',
  'defence-ministry': 'defence-ministry',
  'interior-ministry': 'interior-ministry',
}

/**
 * Of which professions a chamber keeps the register; no other body keeps one of people.
 *
 * @law UZL art. 3 ust. 5
 * @law UML art. 30
 * @law UZF art. 50
 * @law UPP art. 67
 */
export const REGISTER_OF: Readonly<Partial<Record<BodyKind, readonly Profession[]>>> = {
  'medical-chamber': ['doctor', 'dentist'],
  'diagnosticians-council': ['laboratory-diagnostician'],
  'pharmacists-chamber': ['pharmacist'],
  'nurses-chamber': ['nurse', 'midwife'],
}

/**
 * The roles of which the country or the voivodeship has one body: the register names it, nobody has to.
 *
 * @policy decision 0150
 */
export const OFFICE_OF_ROLE: Readonly<Partial<Record<Role, BodyKind>>> = {
  'voivodeship-office': 'voivodeship-office',
  cmkp: 'cmkp',
  cem: 'cem',
  ministry: 'ministry',
  'defence-ministry': 'defence-ministry',
  'interior-ministry': 'interior-ministry',
}
