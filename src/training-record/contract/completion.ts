import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Day, Entry, Moment, RecordPath, Uuid } from './shapes.ts'

const Version = z.int().min(1)
const Words = z.string().max(20_000)
const MOVE_REFUSALS = ['not-found', 'not-permitted', 'own-record', 'not-in-state', 'stale-version']

/** Where the record stands after a desk has decided. */
export const RecordMoved = z.object({ state: z.string(), supplementRound: z.int(), version: z.int() })
export type RecordMoved = z.infer<typeof RecordMoved>

const Desk = z.enum(['supervisor-approval', 'formal-check', 'substantive-check'])
/** The steps of the desks, and the act that ends a record without them. */
const StepName = z.enum([...Desk.options, 'ending'])

/** What was decided on the whole record. */
export const CheckStep = z.object({
  round: z.int(),
  step: StepName,
  /** The last day of an appeal, after a negative opinion alone. */
  appealBy: Day.nullable(),
  closedAt: Moment,
  closedBy: z.string(),
  outcome: z.string(),
  opinion: z.string().nullable(),
})
export type CheckStep = z.infer<typeof CheckStep>

/** Whose move it is; of the application as far as the asker sees it. */
export const OpenStep = z.object({
  step: Desk,
  /** The day from which the term runs. */
  openedOn: Day,
  /** The last day, inclusive. */
  dueOn: Day,
})
export type OpenStep = z.infer<typeof OpenStep>

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
  open: OpenStep.nullable(),
  /** The application that lives, for those who see it. */
  applicationId: Uuid.nullable(),
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
