import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { ApplicationPath, ApplicationView } from './shapes.ts'

const MOVED = ['not-found', 'not-permitted', 'not-in-state', 'stale-version', 'too-long']

export const objectToDecision = route({
  post: '/api/applications/:applicationId/object',
  summary: 'A party objects to a refusal within its term: the second instance decides',
  params: ApplicationPath,
  body: z.object({ version: z.int(), reason: z.string().max(20_000) }),
  answers: {
    200: ApplicationView,
    refusals: [...MOVED, 'objection-elsewhere', 'objection-late', 'nothing-refused', 'live-application', 'no-desk'],
  },
  permission: 'application.file',
  audit: 'objection made',
})

export const desistFromObjection = route({
  post: '/api/applications/:applicationId/desist',
  summary: 'A party takes its objection back before it is decided: the decision of the first instance is final',
  params: ApplicationPath,
  body: z.object({ version: z.int() }),
  answers: { 200: ApplicationView, refusals: MOVED },
  permission: 'application.file',
  audit: 'objection taken back',
})

export const forwardApplication = route({
  post: '/api/applications/:applicationId/forward',
  summary:
    'A desk that is not competent forwards the application to the one that is, with its reason; the term begins anew',
  params: ApplicationPath,
  body: z.object({ version: z.int(), to: z.string().max(200), reason: z.string().max(5000) }),
  answers: { 200: ApplicationView, refusals: [...MOVED, 'own-record', 'too-short', 'unknown-desk'] },
  permission: 'case.decide',
  audit: 'application forwarded',
})
