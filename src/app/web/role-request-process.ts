import type { ScreenProcess } from '../../applications/pages/processes.ts'
import { en } from '../../identity/messages/role-request.en.ts'
import { pl } from '../../identity/messages/role-request.pl.ts'
import { en as signInEn } from '../../identity/messages/sign-in.en.ts'
import { pl as signInPl } from '../../identity/messages/sign-in.pl.ts'
import { en as staffEn } from '../../identity/messages/staff.en.ts'
import { pl as staffPl } from '../../identity/messages/staff.pl.ts'
import { BodyField } from '../../identity/pages/BodyField.tsx'
import { UnitOfRole } from '../../identity/pages/UnitOfRole.tsx'
import { ROLE_REQUEST } from '../../identity/rules/role-request.ts'
import { madeOf } from '../../ui/language.tsx'
import { roleRequestWords } from '../role-request-words.ts'
import { SpecialtyOfRole } from './SpecialtyOfRole.tsx'

/** The request for a role, as screens draw it. */
export const roleRequest: ScreenProcess = {
  definition: ROLE_REQUEST,
  words: { pl: roleRequestWords(pl, signInPl, staffPl), en: madeOf([en, signInEn, staffEn], roleRequestWords) },
  registers: { body: BodyField, unit: UnitOfRole, specialty: SpecialtyOfRole },
}
