import { z } from 'zod'

/** The shapes that several routes share. A day is `2026-03-12`; a moment is ISO in UTC. */
export const Uuid = z.uuid()
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const Moment = z.string()

export const Person = z.object({ id: Uuid, name: z.string() })
export type Person = z.infer<typeof Person>

export const RecordPath = z.object({ recordId: Uuid })
export const EntryPath = z.object({ recordId: Uuid, entryId: Uuid })

/** What a person typed: nothing of it is legal until the rules of its kind accept it. */
export const Fields = z.record(
  z.string().max(40),
  z.union([z.string().max(20_000), z.number(), z.boolean(), z.null(), z.array(z.string().max(500)).max(20)]),
)

export const Entry = z.object({
  id: Uuid,
  recordId: Uuid,
  kind: z.string(),
  itemKey: z.string().nullable(),
  state: z.string(),
  version: z.int(),
  /** SHA-256 of the content as shown; an approval carries it. */
  hash: z.string(),
  from: Day.nullable(),
  until: Day.nullable(),
  code: z.enum(['A', 'B']).nullable(),
  countA: z.int(),
  countB: z.int(),
  workingDays: z.int(),
  minutes: z.int(),
  details: z.record(z.string(), z.unknown()),
  importId: Uuid.nullable(),
  supplementRound: z.int(),
  enteredBy: Uuid,
  enteredAt: Moment,
  decidedBy: Uuid.nullable(),
  decidedAt: Moment.nullable(),
  returnReason: z.string().nullable(),
})
export type Entry = z.infer<typeof Entry>
