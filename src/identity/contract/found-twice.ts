import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'
import { Done } from './shapes.ts'

const LIMITS = { perMinute: 30, bodyBytes: 4096 }

/** The numbers travel in the body: no log of requests keeps them. */
export const findTwice = route({
  post: '/api/persons/found-twice',
  summary: 'One person here twice: an entry by its licence number, and the person by the PESEL',
  body: z.object({ profession: z.enum(PROFESSIONS), licenceNumber: z.string().max(40), pesel: z.string().max(30) }),
  answers: {
    200: z.object({
      goneId: z.uuid(),
      goneName: z.string(),
      staysId: z.uuid(),
      staysName: z.string(),
      staysLicence: z.string().nullable(),
    }),
    refusals: ['bad-pesel', 'not-found-twice', 'not-for-oneself'],
  },
  permission: 'identity.confirm',
  audit: 'person found twice',
  limits: LIMITS,
})

export const joinPersons = route({
  post: '/api/persons/join',
  summary: 'Join an entry without a PESEL to the person whose identity is proved',
  body: z.object({ goneId: z.uuid(), staysId: z.uuid(), reason: z.string().max(2000) }),
  answers: {
    200: Done,
    refusals: [
      ...['not-found-twice', 'not-for-oneself', 'two-proved-persons', 'not-proved', 'another-licence'],
      ...['person-has-matters', 'reason-too-short', 'step-up-needed'],
    ],
  },
  permission: 'identity.confirm',
  audit: 'persons joined',
  auditRefused: 'joining of persons refused',
  stepUp: true,
  limits: LIMITS,
})
