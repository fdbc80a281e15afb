import type { Role } from '../../kernel/actor.ts'
import { accept, type Citation, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type BodyKind, REGISTER_OF } from './body.ts'
import { PROFESSIONS, type Profession } from './licence-number.ts'

/**
 * For how many days a confirmation sheet is good: time for a visit.
 *
 * @policy decision 0158
 */
export const DAYS_OF_SHEET = 30

/** Letters and digits that nobody takes for others when they read them out or copy them from paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/**
 * The code of a sheet from random bytes: eight characters, about 40 bits, written in two fours.
 *
 * @policy decision 0158
 */
export function sheetCode(random: Uint8Array): string {
  const code = Array.from(random.subarray(0, 8), (byte) => LETTERS[byte % LETTERS.length]).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/**
 * What a desk typed of a code; spaces, hyphens and the case of letters do not count.
 *
 * @policy decision 0158
 */
export function typedSheetCode(text: string): Verdict<string, 'bad-sheet-code'> {
  const code = text.replace(/[\s-]/g, '').toUpperCase()
  const isCode = code.length === 8 && [...code].every((letter) => LETTERS.includes(letter))
  return isCode ? accept(`${code.slice(0, 4)}-${code.slice(4)}`) : refuse('bad-sheet-code', {}, { field: 'code' })
}

/**
 * By what document somebody shows who they are; its number is not kept.
 *
 * @law UZL art. 3 ust. 5
 */
export const IDENTITY_DOCUMENTS = ['identity-card', 'passport', 'residence-card', 'licence-card'] as const
export type IdentityDocument = (typeof IDENTITY_DOCUMENTS)[number]

/** Who confirms in person the identity of the people of a profession, and by which paragraph. */
export interface Confirming {
  readonly role: Role
  /** Of a chamber: the kind that keeps the register of the profession. */
  readonly kind?: BodyKind
  readonly professions: readonly Profession[]
  readonly law: Citation
}

const keeping = (kind: BodyKind, law: Citation): Confirming => ({
  ...{ role: 'chamber', kind, law },
  professions: REGISTER_OF[kind] ?? [],
})

/**
 * The body that keeps the register of a profession confirms its people; nurses and midwives their training organiser too,
 * the people of other professions the voivode.
 *
 * @law UZL art. 3 ust. 5
 * @law UML art. 30
 * @law UZF art. 50 ust. 3
 * @law UPP art. 67 ust. 4a
 * @law UOZ art. 9
 */
export const CONFIRMS: readonly Confirming[] = [
  keeping('medical-chamber', 'UZL art. 3 ust. 5'),
  keeping('diagnosticians-council', 'UML art. 30'),
  keeping('pharmacists-chamber', 'UZF art. 50 ust. 3'),
  keeping('nurses-chamber', 'UPP art. 67 ust. 4a'),
  { role: 'training-organiser', professions: ['nurse', 'midwife'], law: 'UPP art. 67 ust. 4a' },
  { role: 'voivodeship-office', professions: ['other'], law: 'UOZ art. 9' },
]

/**
 * The kinds of body at which somebody of a profession can show themselves.
 *
 * @law UZL art. 3 ust. 5
 */
export const confirmingOf = (profession: Profession): readonly (BodyKind | Role)[] =>
  CONFIRMS.filter(({ professions }) => professions.includes(profession)).map(({ kind, role }) => kind ?? role)

/**
 * The professions whose people a desk confirms, by its role and, of a chamber, by the kind of the body.
 *
 * @law UZL art. 3 ust. 5
 */
export const professionsConfirmed = (role: Role, kind?: BodyKind): readonly Profession[] =>
  PROFESSIONS.filter((profession) =>
    CONFIRMS.some(
      (row) => row.role === role && (!row.kind || row.kind === kind) && row.professions.includes(profession),
    ),
  )
