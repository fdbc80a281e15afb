import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { STANCES } from '../rules/opinion.ts'
import { ApplicationPath, ApplicationView } from './shapes.ts'

const ASKED = ['not-found', 'not-permitted', 'not-in-state', 'own-record', 'too-short', 'too-long']

export const askForOpinion = route({
  post: '/api/applications/:applicationId/opinions',
  summary: 'The desk asks another for an opinion, with a term; its own term waits for as long',
  params: ApplicationPath,
  body: z.object({ version: z.int(), of: z.string().max(200), question: z.string().max(10_000), days: z.int() }),
  answers: {
    200: ApplicationView,
    refusals: [...ASKED, 'stale-version', 'unknown-desk', 'opinion-term', 'opinion-open'],
  },
  permission: 'case.decide',
  audit: 'opinion asked for',
})

export const giveOpinion = route({
  post: '/api/applications/:applicationId/opinions/:opinionId',
  summary: 'Whoever was asked gives the opinion, once',
  params: ApplicationPath.extend({ opinionId: z.uuid() }),
  body: z.object({ stance: z.enum(STANCES), answer: z.string().max(20_000) }),
  answers: { 200: ApplicationView, refusals: [...ASKED, 'opinion-given'] },
  permission: 'case.decide',
  audit: 'opinion given',
})
