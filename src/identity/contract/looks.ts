import { z } from 'zod'
import { ROLES } from '../../kernel/actor.ts'
import { route } from '../../platform/contract/route.ts'

/** Who saw or did something with the data of whoever asks: the same on one day is one line. */
export const Look = z.object({
  /** The number of its newest leaf in the trail. */
  number: z.string(),
  day: z.string(),
  lastAt: z.string(),
  times: z.int(),
  /** Null for whoever was not signed in. */
  who: z.object({ name: z.string(), isMe: z.boolean() }).nullable(),
  role: z.enum(ROLES).nullable(),
  /** Whom they stood in for, as a deputy. */
  inPlaceOf: z.string().nullable(),
  /** As the trail calls it. */
  action: z.string(),
  /** It was asked for and not given. */
  isRefused: z.boolean(),
  /** Why it was lawful, as the law index cites it; null for what was refused. */
  ground: z.string().nullable(),
})
export type Look = z.infer<typeof Look>

export const listLooks = route({
  get: '/api/me/looks',
  summary: 'Who looked at my data or changed it, in which role and on what ground',
  query: z.object({
    own: z.enum(['true', 'false']).default('false'),
    role: z.enum(ROLES).optional(),
    since: z.iso.date().optional(),
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  answers: {
    200: z.object({ looks: z.array(Look), roles: z.array(z.enum(ROLES)), before: z.string().nullable() }),
    refusals: [],
  },
  permission: 'signed-in',
  audit: null,
})
