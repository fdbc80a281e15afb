import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Day, Entry, EntryPath, Fields, Moment, RecordPath, Uuid } from './shapes.ts'

const Version = z.int().min(1)
const CHANGE_REFUSALS = ['not-found', 'not-permitted', 'own-record', 'not-in-state', 'stale-version', 'record-closed']

export const listEntries = route({
  get: '/api/records/:recordId/entries',
  summary:
    'The entries of a record that the asker may see, oldest first, filtered by kind, item, state, days or waiting',
  params: RecordPath,
  query: z.object({
    kind: z.string().optional(),
    itemKey: z.string().optional(),
    state: z.string().optional(),
    /** Those that wait for approval: all, or those that the asker may approve. */
    waiting: z.enum(['all', 'for-me']).optional(),
    from: Day.optional(),
    until: Day.optional(),
    importId: Uuid.optional(),
    after: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(5000).default(1000),
  }),
  answers: { 200: z.object({ entries: z.array(Entry), next: z.string().nullable() }), refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'entries read',
})

export const logEntry = route({
  post: '/api/records/:recordId/entries',
  summary: 'Log an entry; the same id with the same content a second time is the same entry',
  params: RecordPath,
  body: z.object({ id: Uuid, kind: z.string(), fields: Fields }),
  answers: { 200: Entry, refusals: [...CHANGE_REFUSALS, 'id-taken'] },
  permission: 'record.log',
  audit: 'entry logged',
})

export const logEntries = route({
  post: '/api/records/:recordId/entries/many',
  summary: 'Log up to 500 entries at once, all or none; each reason names the row it belongs to',
  params: RecordPath,
  body: z.object({
    entries: z
      .array(z.object({ id: Uuid, kind: z.string(), fields: Fields }))
      .min(1)
      .max(500),
  }),
  answers: { 200: z.object({ entries: z.array(Entry) }), refusals: [...CHANGE_REFUSALS, 'id-taken'] },
  permission: 'record.log',
  audit: 'entries logged',
})

export const editEntry = route({
  put: '/api/records/:recordId/entries/:entryId',
  summary: 'Change an entry that is not approved; a stale version is answered with both versions',
  params: EntryPath,
  body: z.object({ version: Version, fields: Fields }),
  answers: { 200: Entry, refusals: CHANGE_REFUSALS },
  permission: 'record.log',
  audit: 'entry changed',
})

export const correctEntry = route({
  post: '/api/records/:recordId/entries/:entryId/correct',
  summary: 'Correct an approved entry: both versions stay, and it is approved again',
  params: EntryPath,
  body: z.object({ version: Version, fields: Fields, reason: z.string() }),
  answers: { 200: Entry, refusals: [...CHANGE_REFUSALS, 'reason-too-short', 'reason-too-long'] },
  permission: 'record.log',
  audit: 'entry corrected',
})

export const withdrawEntry = route({
  post: '/api/records/:recordId/entries/:entryId/withdraw',
  summary: 'Take back an entry that is not approved',
  params: EntryPath,
  body: z.object({ version: Version }),
  answers: { 200: z.object({ withdrawn: z.literal(true) }), refusals: CHANGE_REFUSALS },
  permission: 'record.log',
  audit: 'entry withdrawn',
})

const ShownEntries = z
  .array(z.object({ id: Uuid, hash: z.string().length(64) }))
  .min(1)
  .max(5000)
const LeftOut = z.array(z.object({ id: Uuid, why: z.enum(['changed', 'not-in-state', 'not-found', 'not-permitted']) }))

export const returnEntries = route({
  post: '/api/records/:recordId/entries/return',
  summary: 'Return entries as they were shown to the trainee, with one reason; what changed is left out and named',
  params: RecordPath,
  body: z.object({ entries: ShownEntries, reason: z.string() }),
  answers: {
    200: z.object({ returned: z.array(Uuid), left: LeftOut }),
    refusals: ['not-found', 'reason-too-short', 'reason-too-long'],
  },
  permission: 'record.sign-off',
  audit: 'entries returned',
})

export const approveEntries = route({
  post: '/api/records/:recordId/entries/approve',
  summary: 'Approve entries as they were shown; one that changed meanwhile is left out and named',
  params: RecordPath,
  body: z.object({ entries: ShownEntries }),
  answers: {
    200: z.object({ approved: z.array(Uuid), left: LeftOut }),
    refusals: ['not-found', 'own-record', 'record-closed'],
  },
  permission: 'record.sign-off',
  audit: 'entries approved',
})

export const unapproveEntries = route({
  post: '/api/records/:recordId/entries/unapprove',
  summary: 'Undo an approval of one’s own within ten seconds',
  params: RecordPath,
  body: z.object({ ids: z.array(Uuid).min(1).max(5000) }),
  answers: { 200: z.object({ undone: z.array(Uuid) }), refusals: ['not-found', 'own-record', 'record-closed'] },
  permission: 'record.sign-off',
  audit: 'approval undone',
})

export const showEntry = route({
  get: '/api/records/:recordId/entries/:entryId',
  summary: 'One entry of a record as it stands',
  params: EntryPath,
  answers: { 200: Entry, refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'entry read',
})

export const entryHistory = route({
  get: '/api/records/:recordId/entries/:entryId/history',
  summary: 'Every version of an entry and what happened to it, newest first',
  params: EntryPath,
  answers: {
    200: z.object({
      changes: z.array(
        z.object({
          version: z.int(),
          action: z.string(),
          state: z.string(),
          reason: z.string().nullable(),
          by: z.string(),
          at: Moment,
          content: Entry.partial().nullable(),
        }),
      ),
    }),
    refusals: ['not-found'],
  },
  permission: 'record.read',
  audit: 'entry history read',
})
