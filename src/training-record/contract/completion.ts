import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Day, Moment, RecordPath, Uuid } from './shapes.ts'

const Version = z.int().min(1)
const Words = z.string().max(20_000)
const Remarks = z.array(z.object({ element: z.string().max(200), remark: Words })).max(500)
const MOVE_REFUSALS = ['not-found', 'not-permitted', 'own-record', 'not-in-state', 'stale-version']
const REMARK_REFUSALS = ['missing', 'unknown-item', 'reason-too-short', 'reason-too-long']

/** Where the record stands after a desk has decided. */
export const RecordMoved = z.object({ state: z.string(), supplementRound: z.int(), version: z.int() })
export type RecordMoved = z.infer<typeof RecordMoved>

export const CheckStep = z.object({
  round: z.int(),
  step: z.enum(['supervisor-approval', 'formal-check', 'substantive-check']),
  dueOn: Day,
  closedAt: Moment.nullable(),
  closedBy: z.string().nullable(),
  outcome: z.string().nullable(),
  opinion: z.string().nullable(),
})
export type CheckStep = z.infer<typeof CheckStep>

export const Remark = z.object({
  id: Uuid,
  /** The supplement round that the remark opened. */
  round: z.int(),
  step: z.string(),
  element: z.string(),
  remark: z.string(),
  madeBy: z.string(),
  madeAt: Moment,
  answeredAt: Moment.nullable(),
  answer: z.string().nullable(),
})
export type Remark = z.infer<typeof Remark>

export const Checks = RecordMoved.extend({
  steps: z.array(CheckStep),
  remarks: z.array(Remark),
  /** What the asker may do to the record now. */
  actions: z.array(z.string()),
})
export type Checks = z.infer<typeof Checks>

export const listChecks = route({
  get: '/api/records/:recordId/checks',
  summary: 'The end of training: its steps with their last days, and the remarks of each round',
  params: RecordPath,
  answers: { 200: Checks, refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'checks read',
})

export const approveWhole = route({
  post: '/api/records/:recordId/approve-whole',
  summary: 'The supervisor approves the whole record with an opinion; it goes to the voivodeship office',
  params: RecordPath,
  body: z.object({ version: Version, opinion: Words }),
  answers: { 200: RecordMoved, refusals: [...MOVE_REFUSALS, 'elements-missing', 'missing', 'too-long'] },
  permission: 'record.complete',
  audit: 'record approved as a whole',
})

export const formalCheck = route({
  post: '/api/records/:recordId/formal-check',
  summary: 'The voivodeship office passes the record to the consultant, or returns it with remarks to elements',
  params: RecordPath,
  body: z.object({ version: Version, outcome: z.enum(['pass', 'return']), remarks: Remarks.default([]) }),
  answers: { 200: RecordMoved, refusals: [...MOVE_REFUSALS, ...REMARK_REFUSALS] },
  permission: 'record.formal-check',
  audit: 'record checked formally',
})

export const substantiveCheck = route({
  post: '/api/records/:recordId/substantive-check',
  summary: 'The consultant gives the opinion: positive completes the training, negative returns it with remarks',
  params: RecordPath,
  body: z.object({
    version: Version,
    outcome: z.enum(['positive', 'negative']),
    opinion: Words,
    remarks: Remarks.default([]),
  }),
  answers: {
    200: RecordMoved,
    refusals: [...MOVE_REFUSALS, ...REMARK_REFUSALS, 'too-long', 'consultant-is-supervisor', 'not-the-consultant'],
  },
  permission: 'record.substantive-check',
  audit: 'record checked in substance',
})

export const answerRemark = route({
  post: '/api/records/:recordId/remarks/:remarkId/answer',
  summary: 'The trainee answers a remark of the open supplement round',
  params: z.object({ recordId: Uuid, remarkId: Uuid }),
  body: z.object({ answer: Words }),
  answers: {
    200: z.object({ id: Uuid, answer: z.string() }),
    refusals: ['not-found', 'not-permitted', 'not-in-state', 'missing', 'too-long'],
  },
  permission: 'record.log',
  audit: 'remark answered',
})
