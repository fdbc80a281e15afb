import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'
import { IDENTITY_DOCUMENTS } from '../rules/proof-sheet.ts'
import { PROOF_OUTCOMES } from './proof.ts'

const LIMITS = { perMinute: 30, bodyBytes: 4096 }

export const makeSheet = route({
  post: '/api/me/registration/sheet',
  summary: 'A sheet with a code, to be shown in person; an earlier one ends',
  body: z.object({ givenNames: z.string().max(300), surname: z.string().max(300), profession: z.enum(PROFESSIONS) }),
  answers: { 200: z.object({ code: z.string(), expiresAt: z.string() }), refusals: ['bad-name', 'already-proved'] },
  permission: 'registration.own',
  audit: 'proof sheet made',
  limits: LIMITS,
})

/** What somebody declared of themselves; nothing of it is checked yet. */
export const Sheet = z.object({
  id: z.uuid(),
  purpose: z.enum(['registration', 'recovery']),
  givenNames: z.string(),
  surname: z.string(),
  profession: z.enum(PROFESSIONS),
  email: z.string(),
  openedAt: z.string(),
  expiresAt: z.string(),
})
export type Sheet = z.infer<typeof Sheet>

/** The code travels in the body: no log of requests keeps it. */
export const findSheet = route({
  post: '/api/proof-sheets/find',
  summary: 'What was declared on the sheet of this code',
  body: z.object({ code: z.string().max(100) }),
  answers: { 200: Sheet, refusals: ['bad-sheet-code', 'no-such-sheet', 'sheet-over', 'not-for-oneself'] },
  permission: 'identity.confirm',
  audit: 'proof sheet read',
  limits: LIMITS,
})

export const confirmSheet = route({
  post: '/api/proof-sheets/:sheetId/confirm',
  summary: 'Confirm in person who somebody is, by the document that they show',
  params: z.object({ sheetId: z.uuid() }),
  body: z.object({
    code: z.string().max(100),
    pesel: z.string().max(30),
    givenNames: z.string().max(300),
    surname: z.string().max(300),
    document: z.enum(IDENTITY_DOCUMENTS),
  }),
  answers: {
    200: z.object({ outcome: z.enum([...PROOF_OUTCOMES, 'recovery']) }),
    refusals: [
      ...['bad-sheet-code', 'no-such-sheet', 'sheet-over', 'bad-pesel', 'bad-name', 'not-for-oneself'],
      ...['account-closed', 'not-this-person', 'step-up-needed'],
    ],
  },
  permission: 'identity.confirm',
  audit: 'identity confirmed in person',
  auditRefused: 'confirmation in person refused',
  stepUp: true,
  limits: LIMITS,
})
