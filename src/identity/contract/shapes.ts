import { z } from 'zod'
import { ROLE_FUNCTIONS, ROLES } from '../../kernel/actor.ts'

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
  function: z.enum(ROLE_FUNCTIONS),
  unit: z.object({ id: z.uuid(), name: z.string(), city: z.string() }).nullable(),
  body: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  voivodeship: z.string().nullable(),
  specialty: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
})
export type Holding = z.infer<typeof Holding>

/** Somebody else's role in which one may act today, as a deputy. */
export const TakenRole = z.object({ id: z.uuid(), principal: z.string(), holding: Holding, until: z.string() })
export type TakenRole = z.infer<typeof TakenRole>

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
    /** Null for a newcomer: whoever has no role yet. */
    activeHoldingId: z.uuid().nullable(),
    role: z.enum(ROLES),
    holdings: z.array(Holding),
    /** The deputyship in which the session acts; null in a role of one's own. */
    activeDeputyId: z.uuid().nullable(),
    deputyships: z.array(TakenRole),
  }),
])
export type Me = z.infer<typeof Me>

/** With a ticket nobody is signed in yet: the code of the second factor is asked for, and the ticket sent with it. */
export const SignedIn = z.object({ mustChooseRole: z.boolean(), ticket: z.string().optional() })
export type SignedIn = z.infer<typeof SignedIn>
