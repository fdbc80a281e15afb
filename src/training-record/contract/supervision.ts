import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Person, RecordPath, Uuid } from './shapes.ts'

export const Supervisor = Person.extend({
  /** Trainees of open records whom the person supervises now, in every unit. */
  trainees: z.int(),
})
export type Supervisor = z.infer<typeof Supervisor>

export const listSupervisors = route({
  get: '/api/supervisors',
  summary: 'Those who hold the role of supervisor in the asker’s unit, and how many trainees each has',
  answers: { 200: z.object({ supervisors: z.array(Supervisor) }), refusals: [] },
  permission: 'record.appoint-supervisor',
  audit: 'supervisors listed',
})

export const assignSupervisor = route({
  post: '/api/records/:recordId/supervisor',
  summary: 'The unit appoints the supervisor of a record, or changes them from a day on',
  params: RecordPath,
  body: z.object({
    version: z.int().min(1),
    supervisorPersonId: Uuid,
    date: z.string(),
    /** The national consultant's consent to a fourth trainee: its number, a comma, the day. */
    consent: z.string().nullable().default(null),
    note: z.string().nullable().default(null),
  }),
  answers: {
    200: z.object({ recordId: Uuid, entryId: Uuid }),
    refusals: [
      ...['not-found', 'not-permitted', 'own-record', 'record-closed', 'element-not-open', 'record-changed'],
      ...['missing', 'too-long', 'bad-date', 'outside-training', 'in-the-future'],
      ...['already-supervisor', 'not-supervisor-of-unit', 'too-many-trainees', 'consent-not-cited'],
    ],
  },
  permission: 'record.appoint-supervisor',
  audit: 'supervisor assigned',
})
