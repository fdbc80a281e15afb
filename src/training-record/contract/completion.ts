import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Day, Entry, Moment, Person, RecordPath, Uuid } from './shapes.ts'

const Version = z.int().min(1)
const Words = z.string().max(20_000)
const Remarks = z.array(z.object({ element: z.string().max(200), remark: Words })).max(500)
const MOVE_REFUSALS = ['not-found', 'not-permitted', 'own-record', 'not-in-state', 'stale-version']
const REMARK_REFUSALS = ['missing', 'element-missing', 'unknown-item', 'reason-too-short', 'reason-too-long']

/** Where the record stands after a desk has decided. */
export const RecordMoved = z.object({ state: z.string(), supplementRound: z.int(), version: z.int() })
export type RecordMoved = z.infer<typeof RecordMoved>

const Desk = z.enum(['supervisor-approval', 'formal-check', 'substantive-check'])
/** The steps of the desks, and the act that ends a record without them. */
const StepName = z.enum([...Desk.options, 'ending'])

export const CheckStep = z.object({
  round: z.int(),
  step: StepName,
  /** The day from which the term runs. */
  openedOn: Day,
  dueOn: Day,
  /** The last day of an appeal, after a negative opinion alone. */
  appealBy: Day.nullable(),
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

/** The consultant whose turn it is; without a name where nobody holds the role today. */
export const Checker = z.object({ name: z.string().nullable(), isNational: z.boolean() })
export type Checker = z.infer<typeof Checker>

export const Checks = RecordMoved.extend({
  steps: z.array(CheckStep),
  remarks: z.array(Remark),
  /** What the asker may do to the record now. */
  actions: z.array(z.string()),
  /** While the record is with the consultant. */
  checker: Checker.nullable(),
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

export const Turn = z.object({
  recordId: Uuid,
  cardNumber: z.string(),
  trainee: Person,
  specialty: z.string(),
  unit: z.string(),
  round: z.int(),
  step: Desk,
  openedOn: Day,
  dueOn: Day,
})
export type Turn = z.infer<typeof Turn>

/** A record of the desk's field that the asker does not check, since they supervise it. */
export const Excluded = z.object({ recordId: Uuid, trainee: Person, checker: Checker })
export type Excluded = z.infer<typeof Excluded>

export const listTurns = route({
  get: '/api/checks',
  summary: 'The inbox of a desk: the records whose turn it is there, the most urgent first',
  answers: { 200: z.object({ turns: z.array(Turn), excluded: z.array(Excluded) }), refusals: [] },
  permission: 'record.check',
  audit: 'inbox of checks read',
})

/** One entry that is not what it was: `before` is null where it is new, `after` where it was withdrawn. */
export const Difference = z.object({ before: Entry.nullable(), after: Entry.nullable() })
export type Difference = z.infer<typeof Difference>

export const listDifferences = route({
  get: '/api/records/:recordId/differences',
  summary: 'What changed in the record since the asker last checked it; only differences',
  params: RecordPath,
  answers: { 200: z.object({ since: Moment.nullable(), differences: z.array(Difference) }), refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'differences read',
})

export const refuseWhole = route({
  post: '/api/records/:recordId/refuse-whole',
  summary: 'The supervisor refuses to approve the whole record and says why; the training goes on',
  params: RecordPath,
  body: z.object({ version: Version, reason: Words }),
  answers: {
    200: RecordMoved,
    refusals: [...MOVE_REFUSALS, 'not-ended-yet', 'reason-too-short', 'reason-too-long'],
  },
  permission: 'record.complete',
  audit: 'approval of the whole refused',
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

export const endRecord = route({
  post: '/api/records/:recordId/end',
  summary: 'The voivodeship office closes a record or strikes the trainee off, and says why; the record stays readable',
  params: RecordPath,
  body: z.object({ version: Version, how: z.enum(['close', 'remove']), reason: Words }),
  answers: { 200: RecordMoved, refusals: [...MOVE_REFUSALS, 'reason-too-short', 'reason-too-long', 'step-up-needed'] },
  permission: 'record.close',
  audit: 'record ended',
  stepUp: true,
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
