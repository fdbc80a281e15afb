import type { Process } from '../applications/commands/process.ts'
import { en as roleRequestEn } from '../identity/messages/role-request.en.ts'
import { pl as roleRequestPl } from '../identity/messages/role-request.pl.ts'
import { en as signInEn } from '../identity/messages/sign-in.en.ts'
import { pl as signInPl } from '../identity/messages/sign-in.pl.ts'
import { en as staffEn } from '../identity/messages/staff.en.ts'
import { pl as staffPl } from '../identity/messages/staff.pl.ts'
import { grantRequestedRole, knownOfRequest, lastsLongEnough, mayRequestRole, otherBodies } from '../identity/public.ts'
import type { RoleRequest } from '../identity/rules/request-desk.ts'
import { ROLE_REQUEST } from '../identity/rules/role-request.ts'
import { en as completionEn } from '../training-record/messages/completion-application.en.ts'
import { pl as completionPl } from '../training-record/messages/completion-application.pl.ts'
import {
  completionEffects,
  elementsOfRecord,
  factsOfRecord,
  mayBeginCompletion,
  specialtyNamed,
  traineeOf,
} from '../training-record/public.ts'
import { COMPLETION, type Completion } from '../training-record/rules/completion-application.ts'
import { roleRequestWords } from './role-request-words.ts'

const roleRequest: Process<RoleRequest> = {
  definition: ROLE_REQUEST,
  words: {
    pl: roleRequestWords(roleRequestPl, signInPl, staffPl),
    en: roleRequestWords(roleRequestEn, signInEn, staffEn),
  },
  mayOpen: ({ personId, round, today }, { db }) => mayRequestRole(db, { personId, role: round, today }),
  known: (typed, { db }) => knownOfRequest(db, typed, (code) => specialtyNamed(db, code)),
  competent: ({ desk }, { db }) => otherBodies(db, desk),
  advisers: ({ desk }, { db }) => otherBodies(db, desk),
  effects: {
    filed: async (form, { today }) => lastsLongEnough(form, today),
    accepted: (form, { personId, today }, { db, newId }) =>
      grantRequestedRole(db, form, { holdingId: newId(), personId, today }),
  },
}

const completion: Process<Completion> = {
  definition: COMPLETION,
  words: { pl: completionPl, en: completionEn },
  mayOpen: mayBeginCompletion,
  subjectOf: traineeOf,
  known: factsOfRecord,
  pinnable: elementsOfRecord,
  effects: completionEffects,
}

/** Every process that an application can be filed in: its definition, and what it asks of its own capability. */
export const PROCESSES: readonly Process[] = [roleRequest, completion]
