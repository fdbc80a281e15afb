import type { Role } from '../../kernel/actor.ts'
import { accept, type Citation, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Profession } from './licence-number.ts'

/** Who verifies a role: the body that keeps the register in which the person or the unit stands. */
export type RoleBody =
  | 'medical-chamber'
  | 'university'
  | 'unit'
  | 'internship-unit'
  | 'voivode'
  | 'health-minister'
  | 'diagnosticians-council'
  | 'pharmacists-chamber'
  | 'nurses-chamber'
  | 'training-organiser'

/** A role that may be asked for by people of some professions, who verifies it, and on what ground. */
export interface RoleBodyRow {
  readonly role: Role
  readonly professions: readonly Profession[]
  readonly body: RoleBody
  readonly law: Citation
}

const MEDICAL: readonly Profession[] = ['doctor', 'dentist']
const NURSING: readonly Profession[] = ['nurse', 'midwife']
const medical = (role: Role, body: RoleBody, law: Citation): RoleBodyRow => ({ role, professions: MEDICAL, body, law })
const of = (profession: Profession, law: Citation) => (role: Role, body: RoleBody) => ({
  ...{ role, professions: [profession], body, law },
})
const diagnostician = of('laboratory-diagnostician', 'UML art. 30')
const pharmacist = of('pharmacist', 'UZF art. 50 ust. 3')
const other = of('other', 'UOZ art. 9')
const nursing = (role: Role, body: RoleBody): RoleBodyRow => ({
  ...{ role, professions: NURSING, body, law: 'UPP art. 67 ust. 4a' },
})

/**
 * Who verifies whom. What is not in the table nobody verifies here: offices and institutions give their own people their
 * roles, and the operator gives the first one.
 *
 * @law UZL art. 3 ust. 5
 * @law UML art. 30
 * @law UZF art. 50
 * @law UPP art. 67
 * @law UOZ art. 9
 */
export const ROLE_BODIES: readonly RoleBodyRow[] = [
  medical('trainee', 'medical-chamber', 'UZL art. 3 ust. 5'),
  medical('student', 'university', 'UZL art. 3 ust. 5'),
  medical('supervisor', 'unit', 'UZL art. 3 ust. 5'),
  medical('unit-head', 'unit', 'UZL art. 3 ust. 5'),
  medical('internship-head', 'internship-unit', 'UZL art. 3 ust. 5'),
  medical('internship-coordinator', 'internship-unit', 'UZL art. 3 ust. 5'),
  medical('internship-mentor', 'internship-unit', 'UZL art. 3 ust. 5'),
  medical('voivodeship-consultant', 'voivode', 'UZL art. 3 ust. 5'),
  medical('national-consultant', 'health-minister', 'UZL art. 3 ust. 5'),
  diagnostician('trainee', 'diagnosticians-council'),
  diagnostician('supervisor', 'unit'),
  diagnostician('unit-head', 'unit'),
  diagnostician('voivodeship-consultant', 'voivode'),
  diagnostician('national-consultant', 'health-minister'),
  pharmacist('trainee', 'pharmacists-chamber'),
  pharmacist('supervisor', 'unit'),
  pharmacist('unit-head', 'unit'),
  pharmacist('voivodeship-consultant', 'voivode'),
  pharmacist('national-consultant', 'health-minister'),
  other('trainee', 'voivode'),
  other('supervisor', 'unit'),
  nursing('trainee', 'nurses-chamber'),
  nursing('supervisor', 'training-organiser'),
]

/**
 * Who verifies a role asked for by somebody of a profession.
 *
 * @law UZL art. 3 ust. 5
 */
export function verifierOf(role: Role, profession: Profession): Verdict<RoleBodyRow, 'role-not-of-profession'> {
  const row = ROLE_BODIES.find((one) => one.role === role && one.professions.includes(profession))
  return row ? accept(row) : refuse('role-not-of-profession', { role, profession }, { field: 'profession' })
}
