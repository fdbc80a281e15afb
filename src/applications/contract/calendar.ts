import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'

const OWN = { permission: 'application.read' } as const

export const getCalendar = route({
  get: '/api/me/calendar',
  summary: 'Whether my deadlines can be read under a secret address, and since when',
  answers: { 200: z.object({ madeAt: z.string().nullable() }), refusals: [] },
  ...OWN,
  audit: null,
})

export const makeCalendar = route({
  post: '/api/me/calendar',
  summary: 'Make a secret address for the calendar of my deadlines; the one before stops working at once',
  /** Shown now and never again: only its digest is kept. */
  answers: { 200: z.object({ secret: z.string(), madeAt: z.string() }), refusals: [] },
  ...OWN,
  audit: 'calendar made',
})

export const revokeCalendar = route({
  delete: '/api/me/calendar',
  summary: 'Take back the secret address: nobody reads the calendar any more',
  answers: { 200: z.object({ madeAt: z.null() }), refusals: [] },
  ...OWN,
  audit: 'calendar revoked',
})

export const calendarFeed = route({
  get: '/api/calendar/:secret',
  summary: 'The deadlines of whoever made this secret address, as iCalendar; without words on what they are of',
  params: z.object({ secret: z.string().regex(/^[\w-]{43}\.ics$/) }),
  query: z.object({ language: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: { file: 'text/calendar' }, refusals: ['not-found'] },
  permission: 'public',
  audit: null,
  limits: { perMinute: 30 },
})
