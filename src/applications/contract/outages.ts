import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { ApplicationPath, Uuid } from './shapes.ts'

const Moment = z.iso.datetime()

const Outage = z.object({
  id: Uuid,
  from: z.string(),
  until: z.string(),
  /** `heartbeat`: the system recorded it itself. */
  source: z.enum(['heartbeat', 'operator']),
  reason: z.string(),
  recordedAt: z.string(),
  /** Where another one has corrected it: what it says counts no more. */
  corrected: z.boolean(),
  /** A correction that says that there was no outage. */
  isVoid: z.boolean(),
})
export type Outage = z.infer<typeof Outage>

export const listOutages = route({
  get: '/api/outages',
  summary: 'The register of outages of the last year, the newest first',
  answers: { 200: z.object({ outages: z.array(Outage) }), refusals: [] },
  permission: 'outage.read',
  audit: null,
})

export const enterOutage = route({
  post: '/api/outages',
  summary:
    'Enter an outage that the system did not see, or correct one; it moves deadlines at once (UZL art. 16c ust. 1b)',
  body: z.object({
    from: Moment,
    until: Moment,
    reason: z.string().max(2000),
    /** The one that this corrects. */
    corrects: Uuid.optional(),
    /** Says of it that there was none. */
    isVoid: z.boolean().default(false),
  }),
  answers: {
    200: z.object({ outageId: Uuid }),
    refusals: [
      ...['outage-order', 'outage-not-over', 'outage-too-old', 'too-short', 'too-long'],
      ...['not-found', 'outage-corrected', 'step-up-needed'],
    ],
  },
  permission: 'outage.enter',
  audit: 'outage entered',
  stepUp: true,
})

const Tried = z.object({
  applicationId: Uuid,
  name: z.string(),
  process: z.string(),
  round: z.string(),
  /** Whether it is filed by now. */
  isFiled: z.boolean(),
  at: z.string(),
  /** `device`: as the person's device says, by its own clock. */
  seenBy: z.enum(['server', 'device']),
})
export type Tried = z.infer<typeof Tried>

export const listTried = route({
  get: '/api/filing-attempts',
  summary: 'Who tried to file in a stretch of time and could not, as the server saw it or their device says',
  query: z.object({ from: Moment, until: Moment }),
  answers: { 200: z.object({ tried: z.array(Tried) }), refusals: [] },
  permission: 'outage.read',
  audit: 'filing attempts read',
})

export const reportTries = route({
  post: '/api/applications/:applicationId/tries',
  summary: 'Report when filing failed on this device, by its clock, once the system is back',
  params: ApplicationPath,
  body: z.object({ tries: z.array(Moment).min(1).max(20) }),
  answers: { 200: z.object({ kept: z.int() }), refusals: ['not-found'] },
  permission: 'application.file',
  audit: 'filing attempts reported',
  limits: { perMinute: 10 },
})
