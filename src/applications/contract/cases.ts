import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { OUTCOMES } from '../rules/words-of-desk.ts'
import { ApplicationPath, ApplicationView, ListedApplication, Pinned } from './shapes.ts'

export const listCases = route({
  get: '/api/cases',
  summary: 'Cases filed to the asker’s desk, in pages: those that wait first, the longest overdue before all',
  query: z.object({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(2000).default(1000),
  }),
  answers: {
    200: z.object({ cases: z.array(ListedApplication), next: z.string().nullable(), today: z.string() }),
    refusals: [],
  },
  permission: 'case.read',
  audit: 'cases read',
})

const JUDGED = ['not-found', 'own-record', 'not-in-state', 'stale-version', 'too-short', 'too-long']

export const returnApplication = route({
  post: '/api/applications/:applicationId/return',
  summary: 'The desk returns an application with what to mend, field by field',
  params: ApplicationPath,
  body: z.object({ version: z.int(), reason: z.string().max(5000), pinned: z.array(Pinned).max(100) }),
  answers: { 200: ApplicationView, refusals: [...JUDGED, 'unknown-field', 'missing'] },
  permission: 'case.decide',
  audit: 'application returned',
})

export const passApplication = route({
  post: '/api/applications/:applicationId/pass',
  summary: 'The desk finds nothing wrong and hands the application to the next desk',
  params: ApplicationPath,
  body: z.object({ version: z.int() }),
  answers: { 200: ApplicationView, refusals: ['not-found', 'own-record', 'not-in-state', 'stale-version', 'no-desk'] },
  permission: 'case.decide',
  audit: 'application passed on',
})

export const decideApplication = route({
  post: '/api/applications/:applicationId/decide',
  summary: 'The desk decides, with the legal basis; a refusal with its grounds and what may be done against it',
  params: ApplicationPath,
  body: z.object({
    version: z.int(),
    outcome: z.enum(OUTCOMES),
    grounds: z.string().max(20_000),
    legalBasis: z.string().max(5000),
    remedies: z.string().max(5000),
    pinned: z.array(Pinned).max(100).default([]),
  }),
  answers: {
    200: ApplicationView,
    refusals: [...JUDGED, 'unknown-field', 'missing', 'licence-number-taken', 'step-up-needed'],
  },
  permission: 'case.decide',
  audit: 'application decided',
  stepUp: true,
})
