import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import type { MissingElement } from '../rules/completion.ts'
import type { RecordCounters } from '../rules/counters/record-counters.ts'
import type { DutyBalance } from '../rules/duty-average.ts'
import type { EndDateStep } from '../rules/end-date.ts'
import type { Forecast } from '../rules/forecast.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { Day, Person, RecordPath, Uuid } from './shapes.ts'

/** Values that a rule has made: the server sends them as they are, the screen reads them by the rule's own types. */
const made = <Value>() => z.custom<Value>(() => true)

export const RecordLine = z.object({
  id: Uuid,
  cardNumber: z.string(),
  trainee: Person,
  specialty: z.string(),
  /** The mode in force today. */
  mode: z.string(),
  unit: z.string(),
  supervisor: Person.nullable(),
  start: Day,
  /** Last day of training as reckoned today. */
  end: Day,
  state: z.string(),
  /** Entries that wait for approval. */
  waiting: z.int(),
  /** Of these, those that the asker may approve. */
  waitingForMe: z.int(),
  returned: z.int(),
})
export type RecordLine = z.infer<typeof RecordLine>

/** A stay or an absence as it was entered, for the picture of the training over time; both days inclusive. */
export const Stay = z.object({
  id: Uuid,
  kind: z.enum(['rotation', 'absence']),
  itemKey: z.string().nullable(),
  from: Day,
  until: Day,
  state: z.string(),
})
export type Stay = z.infer<typeof Stay>

export const RecordView = z.object({
  id: Uuid,
  cardNumber: z.string(),
  registerNumber: z.string(),
  trainee: Person,
  specialtyCode: z.string(),
  specialty: z.string(),
  /** The mode in force on the day of the picture, and all of them in turn, each from its day on. */
  mode: z.string(),
  modes: z.array(z.object({ mode: z.string(), from: Day })),
  session: z.string(),
  unit: z.object({ id: Uuid, name: z.string(), cells: z.array(z.string()) }),
  voivodeship: z.string(),
  supervisor: Person.nullable(),
  programmeId: Uuid,
  programme: made<Programme>(),
  start: Day,
  plannedEnd: Day,
  /** Last day of training as reckoned today, and how it came about. */
  end: Day,
  endSteps: made<readonly EndDateStep[]>(),
  trainingYear: z.int().nullable(),
  state: z.string(),
  supplementRound: z.int(),
  /** In a supplement round: the elements with remarks, which alone may change. */
  openElements: z.array(z.string()),
  version: z.int(),
  /** The day of the picture, in Warsaw. */
  today: Day,
  waiting: z.int(),
  /** Of these, those that the asker may approve. */
  waitingForMe: z.int(),
  returned: z.int(),
  counters: made<RecordCounters>(),
  forecast: made<Forecast>(),
  missing: made<readonly MissingElement[]>(),
  stays: z.array(Stay),
  /** Hours on duty against the weekly average, by the rotation's key; rotations that were entered. */
  duties: made<Readonly<Record<string, DutyBalance>>>(),
  /** What the asker is to this record: trainee, supervisor, mentor, unit, … */
  relation: z.string(),
  /** The unit named for a rotation, by the rotation's key. */
  rotationUnits: z.record(z.string(), z.object({ id: Uuid, name: z.string() })),
})
export type RecordView = z.infer<typeof RecordView>

export const listRecords = route({
  get: '/api/records',
  summary: 'The records that the asker may see in the role they act in',
  answers: { 200: z.object({ records: z.array(RecordLine) }), refusals: [] },
  permission: 'record.read',
  audit: 'records listed',
})

export const getRecord = route({
  get: '/api/records/:recordId',
  summary: 'A record: header, programme, counters, end date, forecast of the exam and what is missing',
  params: RecordPath,
  answers: { 200: RecordView, refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'record read',
})

export const assignRotationUnit = route({
  post: '/api/records/:recordId/rotation-units',
  summary: 'The supervisor names the unit in which one rotation or several are done',
  params: RecordPath,
  body: z.object({ rotations: z.array(z.string().max(100)).min(1).max(200), unitId: Uuid }),
  answers: {
    200: z.object({ rotations: z.array(z.string()), unitId: Uuid }),
    refusals: ['not-found', 'not-permitted', 'own-record', 'unknown-item', 'unit-not-found', 'record-closed'],
  },
  permission: 'record.plan',
  audit: 'rotation unit assigned',
})

export const UnitFound = z.object({ id: Uuid, name: z.string(), city: z.string(), voivodeship: z.string() })
export type UnitFound = z.infer<typeof UnitFound>

export const findUnits = route({
  get: '/api/record-units',
  summary: 'Units whose name or city holds every word, for the forms of a record; the first twenty',
  query: z.object({ query: z.string().max(100).default('') }),
  answers: { 200: z.object({ units: z.array(UnitFound) }), refusals: [] },
  permission: 'record.log',
  audit: null,
})
