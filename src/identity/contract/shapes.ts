import { z } from 'zod'
import { ROLES } from '../../kernel/actor.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'

/** ISO in UTC. */
const Moment = z.string()

export const Done = z.object({ done: z.literal(true) })

export const Unit = z.object({
  id: z.uuid(),
  name: z.string(),
  city: z.string(),
  /** TERYT, two digits. */
  voivodeship: z.string(),
  cells: z.array(z.object({ id: z.uuid(), name: z.string() })),
})
export type Unit = z.infer<typeof Unit>

/** A role that a person holds, and within what; `until` is the last day, null while it has none. */
export const Holding = z.object({
  id: z.uuid(),
  role: z.enum(ROLES),
  unit: z.object({ id: z.uuid(), name: z.string(), city: z.string() }).nullable(),
  voivodeship: z.string().nullable(),
  specialty: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
})
export type Holding = z.infer<typeof Holding>

export const Me = z.discriminatedUnion('signedIn', [
  z.object({
    signedIn: z.literal(false),
    demonstration: z.boolean(),
    oidc: z.object({ issuer: z.string() }).nullable(),
  }),
  z.object({
    signedIn: z.literal(true),
    demonstration: z.boolean(),
    person: z.object({ id: z.uuid(), givenNames: z.string(), surname: z.string() }),
    locale: z.enum(['pl', 'en']),
    activeHoldingId: z.uuid(),
    role: z.enum(ROLES),
    holdings: z.array(Holding),
  }),
])
export type Me = z.infer<typeof Me>

export const Account = z.object({
  givenNames: z.string(),
  surname: z.string(),
  email: z.string(),
  /** Two first and two last digits; null where none is kept. */
  maskedPesel: z.string().nullable(),
  profession: z.enum(PROFESSIONS).nullable(),
  licenceNumber: z.string().nullable(),
  hasPassword: z.boolean(),
})
export type Account = z.infer<typeof Account>

export const Session = z.object({
  id: z.uuid(),
  isThis: z.boolean(),
  agent: z.string(),
  address: z.string(),
  role: z.enum(ROLES),
  createdAt: Moment,
  lastSeenAt: Moment,
  expiresAt: Moment,
})
export type Session = z.infer<typeof Session>

export const SignedIn = z.object({ mustChooseRole: z.boolean() })
