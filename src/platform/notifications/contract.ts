import { z } from 'zod'
import { route } from '../contract/route.ts'

export const MAIL_STATES = ['waiting', 'sent', 'failing', 'refused', 'not-sent', 'no-address'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** The sentence is made where it is shown, from the kind and its facts. */
export const Notice = z.object({
  id: z.string(),
  kind: z.string(),
  facts: z.record(z.string(), z.json()),
  link: z.string().nullable(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
  /** `not-sent`: this installation has no mail server. `refused`: the other side said no for good. */
  mail: z.enum(MAIL_STATES),
})
export type Notice = z.output<typeof Notice>

export const NoticePage = z.object({
  notices: z.array(Notice),
  unread: z.int(),
  /** For the next older page; null at the end. */
  before: z.string().nullable(),
})
export type NoticePage = z.output<typeof NoticePage>

/** The trail names who looked at somebody's data; these three concern nobody but the one who asks, so none is written. */
const OWN = { permission: 'signed-in', audit: null } as const

export const listNotices = route({
  get: '/api/notices',
  summary: 'My notices, the newest first',
  query: z.object({
    before: z.uuid().optional(),
    unread: z.enum(['true', 'false']).default('false'),
  }),
  answers: { 200: NoticePage, refusals: [] },
  ...OWN,
})

export const readNotice = route({
  post: '/api/notices/:noticeId/read',
  summary: 'Mark one of my notices as read',
  params: z.object({ noticeId: z.uuid() }),
  answers: { 200: z.object({ unread: z.int() }), refusals: ['not-found'] },
  ...OWN,
})

export const readAllNotices = route({
  post: '/api/notices/read-all',
  summary: 'Mark all my notices as read, up to the newest that I was shown',
  body: z.object({ newest: z.uuid() }),
  answers: { 200: z.object({ unread: z.int() }), refusals: [] },
  ...OWN,
})

export const readLetter = route({
  get: '/api/notices/:noticeId/letter',
  summary: 'What became of the letter of one of my notices: each attempt, when, where to and how it ended',
  params: z.object({ noticeId: z.uuid() }),
  answers: {
    200: z.object({
      state: z.enum(MAIL_STATES),
      /** Masked. */
      address: z.string().nullable(),
      attempts: z.array(z.object({ at: z.string(), outcome: z.enum(['sent', 'failed', 'refused']).nullable() })),
    }),
    refusals: ['not-found'],
  },
  ...OWN,
})

const Troubled = z.object({
  noticeId: z.string(),
  kind: z.string(),
  /** Masked. */
  address: z.string().nullable(),
  state: z.enum(MAIL_STATES),
  createdAt: z.string(),
  attempts: z.int(),
  lastAttempt: z.string().nullable(),
  /** As the mail server said it, addresses left out. */
  reply: z.string().nullable(),
})
export type Troubled = z.output<typeof Troubled>

export const listLetters = route({
  get: '/api/letters',
  summary: 'Letters that did not arrive, without what they say and to whom: for the operator',
  answers: { 200: z.object({ letters: z.array(Troubled) }), refusals: [] },
  permission: 'letter.read',
  audit: 'letters in trouble read',
})
