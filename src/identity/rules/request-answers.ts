import { ROLE_FUNCTIONS, type Role, type RoleFunction } from '../../kernel/actor.ts'
import type { ApplicationDraft } from '../../kernel/application.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { SCOPE_OF_ROLE, type Scope } from './holding.ts'
import { type LicenceNumber, licenceNumber, PROFESSIONS, type Profession } from './licence-number.ts'
import { bodyKindsFor, isAsked, professionsOf } from './request-questions.ts'
import { roleFunction } from './role-function.ts'
import { VOIVODESHIPS } from './voivodeship.ts'

/**
 * Semesters that a student must have completed: medicine, dentistry.
 *
 * @law UZL art. 3 ust. 5
 */
export const LEAST_SEMESTERS = { doctor: 10, dentist: 8 } as const

type Reason = 'missing' | 'unknown-choice' | 'body-of-another-register' | 'too-few-semesters'
const missing = (field: string) => refuse<Reason>('missing', {}, { field })
const unknown = (field: string) => refuse<Reason>('unknown-choice', {}, { field })

/**
 * The profession, where the role rests on a licence.
 *
 * @law UZL art. 3 ust. 5
 */
export function professionIn(role: Role, draft: ApplicationDraft): Verdict<Profession | undefined> {
  if (!isAsked('profession', role, draft)) return accept(undefined)
  if (!draft.profession) return missing('profession')
  const profession = professionsOf(role).find((one) => one === draft.profession)
  return profession ? accept(profession) : unknown('profession')
}

/**
 * The licence number by the rule of its profession. Of an unknown profession its shape is not known either: only an empty
 * field is named then.
 *
 * @law UZL art. 3 ust. 5
 */
export function numberIn(role: Role, draft: ApplicationDraft): Verdict<LicenceNumber | undefined> {
  if (!isAsked('licenceNumber', role, draft)) return accept(undefined)
  const { licenceNumber: text = '' } = draft
  if (text.trim() === '') return missing('licenceNumber')
  return licenceNumber(PROFESSIONS.find((one) => one === draft.profession) ?? 'other', text)
}

/**
 * Whether a student has studied long enough.
 *
 * @law UZL art. 3 ust. 5
 */
export function studiesIn(role: Role, draft: ApplicationDraft): Verdict<undefined> {
  if (!isAsked('studies', role, draft)) return accept(undefined)
  const { studies = '', semesters = '' } = draft
  const least = studies === 'doctor' || studies === 'dentist' ? LEAST_SEMESTERS[studies] : undefined
  const whole = all(
    least === undefined ? (studies === '' ? missing : unknown)('studies') : accept(least),
    semesters === '' ? missing('semesters') : accept(semesters),
  )
  if (!whole.ok) return whole
  const done = /^\d{1,2}$/.test(semesters.trim()) ? Number(semesters) : 0
  return least !== undefined && done >= least
    ? accept(undefined)
    : refuse('too-few-semesters', { least }, { field: 'semesters', law: 'UZL art. 3 ust. 5' })
}

/**
 * What the register says of the body that was chosen; it says nothing of one that it does not know or that has ended.
 *
 * @policy decision 0151
 */
export function bodyIn(role: Role, draft: ApplicationDraft): Verdict<string | undefined> {
  if (!isAsked('body', role, draft)) return accept(undefined)
  const { body = '', bodyKind = '' } = draft
  if (body === '') return missing('body')
  if (bodyKind === '') return unknown('body')
  const fits = bodyKindsFor(role, draft.profession).some((kind) => kind === bodyKind)
  return fits ? accept(body) : refuse('body-of-another-register', {}, { field: 'body' })
}

/**
 * Within what the role is asked for; `officeOf` is the voivodeship of the office that verifies whoever has no chamber.
 *
 * @law UZL art. 3 ust. 5
 * @law UOZ art. 9
 */
export function scopeIn(role: Role, draft: ApplicationDraft): Verdict<Scope & { officeOf?: string | undefined }> {
  const part = (key: 'unit' | 'specialty' | 'voivodeship', isKnown: boolean): Verdict<string | undefined> => {
    if (!isAsked(key, role, draft)) return accept(undefined)
    if (!draft[key]) return missing(key)
    return isKnown ? accept(draft[key]) : unknown(key)
  }
  const parts = all(
    part('unit', !!draft.unitName),
    part('specialty', !!draft.specialtyName),
    part(
      'voivodeship',
      VOIVODESHIPS.some((code) => code === draft.voivodeship),
    ),
  )
  if (!parts.ok) return parts
  const [unitId, specialty, place] = parts.value
  const voivodeship = SCOPE_OF_ROLE[role].includes('voivodeship') ? place : undefined
  return accept({
    ...(unitId !== undefined && { unitId }),
    ...(specialty !== undefined && { specialty }),
    ...(voivodeship !== undefined ? { voivodeship } : { officeOf: place }),
  })
}

/**
 * In which function: asked where the role has several.
 *
 * @policy decision 0150
 */
export function functionIn(role: Role, draft: ApplicationDraft): Verdict<RoleFunction> {
  if (!isAsked('function', role, draft)) return roleFunction(role)
  if (!draft.function) return missing('function')
  const held = ROLE_FUNCTIONS.find((one) => one === draft.function)
  return held ? roleFunction(role, held) : unknown('function')
}

/**
 * The last day for which the role is asked, inclusive; without it, it has no end.
 *
 * @policy decision 0151
 */
export function untilIn({ until = '' }: ApplicationDraft): Verdict<string | undefined> {
  if (until.trim() === '') return accept(undefined)
  const day = plainDate(until.trim())
  return day.ok ? day : refuse('bad-date', {}, { field: 'until' })
}
