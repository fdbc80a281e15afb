import { z } from 'zod'
import { FILE_CHANGES, FILE_SCANS } from '../../platform/contract/file-upload.ts'
import { APPLICATION_ACTIONS, APPLICATION_RELATIONS, APPLICATION_STATES } from '../rules/life.ts'
import { STANCES } from '../rules/opinion.ts'
import { OUTCOMES } from '../rules/words-of-desk.ts'

export const Uuid = z.uuid()
/** ISO in UTC. */
const Moment = z.string()
const Day = z.string()
const ACTIONS = Object.keys(APPLICATION_ACTIONS) as (keyof typeof APPLICATION_ACTIONS)[]

export const ApplicationPath = z.object({ applicationId: Uuid })

/** As typed: a handful of short texts. */
export const Draft = z.record(z.string().max(60), z.string().max(5000))

/** What a desk says of one field, or of another thing that the process lets it name. */
export const Pinned = z.object({ field: z.string().max(200), reason: z.string().max(2000) })

export const PinnedThing = Pinned.extend({
  /** The name of what is no field of the form. */
  label: z.string().optional(),
})
export type PinnedThing = z.infer<typeof PinnedThing>

const Turn = z.object({
  of: z.enum(APPLICATION_RELATIONS).nullable(),
  since: Moment,
  /** The last day, inclusive. */
  until: Day.nullable(),
})

/** A file as it is kept, and to what of the process it belongs. */
export const Attachment = z.object({
  ...{ id: Uuid, key: z.string(), name: z.string(), mediaType: z.string(), byteLength: z.int(), sha256: z.string() },
  /** What was taken out of it before it was kept. */
  changes: z.array(z.enum(FILE_CHANGES)),
  scan: z.enum(FILE_SCANS),
  scannedBy: z.string().nullable(),
})
export type Attachment = z.infer<typeof Attachment>

export const FiledVersion = z.object({
  number: z.int(),
  content: Draft,
  /** Of the content, what came from a register and was not asked. */
  known: Draft,
  attachments: z.array(Attachment),
  hash: z.string(),
  filedAt: Moment,
})
export type FiledVersion = z.infer<typeof FiledVersion>

/** Where the document of a decision is, and what it is known by; what was decided before there were documents has none. */
export const DecisionDocument = z.object({
  instance: z.int(),
  number: z.string(),
  hash: z.string(),
  signature: z.string(),
})
export type DecisionDocument = z.infer<typeof DecisionDocument>

/** Since when a decision is delivered, until when something may be done against it, and whether it is final. */
export const DecisionStanding = z.object({
  deliveredOn: Day.nullable(),
  deemedOn: Day,
  lastDay: Day.nullable(),
  isFinal: z.boolean(),
  /** Whether an objection is made here; otherwise it is made outside. */
  isHere: z.boolean(),
})
export type DecisionStanding = z.infer<typeof DecisionStanding>

export const Opinion = z.object({
  id: Uuid,
  /** Who was asked. */
  of: z.string(),
  question: z.string(),
  askedAt: Moment,
  dueOn: Day,
  givenAt: Moment.nullable(),
  by: z.string().nullable(),
  stance: z.enum(STANCES).nullable(),
  answer: z.string().nullable(),
  /** Whether the asker is the one to give it. */
  isMine: z.boolean(),
})
export type Opinion = z.infer<typeof Opinion>

const Head = z.object({
  id: Uuid,
  process: z.string(),
  round: z.string(),
  number: z.string().nullable(),
  applicant: z.string(),
  state: z.enum(APPLICATION_STATES),
  outcome: z.enum(OUTCOMES).nullable(),
  /** How the asker stands to it. */
  relation: z.enum(APPLICATION_RELATIONS),
  /** Whose matter it is, where another filed it. */
  subject: z.string().nullable(),
  /** Where it lies, or lay last; null before the first filing. */
  stage: z.string().nullable(),
  turn: Turn,
})

export const ListedApplication = Head
export type ListedApplication = z.infer<typeof ListedApplication>

export const ApplicationView = Head.extend({
  version: z.int(),
  possible: z.array(z.enum(ACTIONS)),
  /** For the applicant alone, while it may change. */
  draft: Draft.nullable(),
  draftSavedAt: Moment,
  known: Draft,
  /** Of the draft, as far as there is one. */
  attachments: z.array(Attachment),
  /** Newest first. */
  filed: z.array(FiledVersion),
  returned: z.object({ reason: z.string(), pinned: z.array(PinnedThing), at: Moment }).nullable(),
  /** To what the desk may pin its remarks where not to the fields; only while it may return or refuse. */
  pinnable: z.array(z.object({ key: z.string(), label: z.string() })),
  /** Other desks that may be the competent one; only for a desk that may forward. */
  competent: z.array(z.object({ key: z.string(), label: z.string() })),
  /** Whom the desk may ask for an opinion; only for a desk that may ask. */
  advisers: z.array(z.object({ key: z.string(), label: z.string() })),
  opinions: z.array(Opinion),
  /** What a party wrote against the first decision, while the second instance has it and after. */
  objection: z.object({ reason: z.string(), at: Moment, by: z.string() }).nullable(),
  decision: z
    .object({
      outcome: z.enum(OUTCOMES),
      grounds: z.string(),
      legalBasis: z.string(),
      remedies: z.string(),
      pinned: z.array(PinnedThing),
      at: Moment,
      by: z.string(),
      document: DecisionDocument.nullable(),
      /** Those of earlier instances, newest first. */
      earlier: z.array(DecisionDocument),
      standing: DecisionStanding,
    })
    .nullable(),
})
export type ApplicationView = z.infer<typeof ApplicationView>

export const Step = z.object({
  id: Uuid,
  action: z.string(),
  at: Moment,
  by: z.string(),
  version: z.int().nullable(),
  stage: z.string().nullable(),
  reason: z.string().nullable(),
  pinned: z.array(PinnedThing),
})
export type Step = z.infer<typeof Step>

/** An outage that moved a deadline. */
const Outage = z.object({ from: Moment, until: Moment })

export const Unfiled = z.object({
  applicationId: Uuid,
  process: z.string(),
  round: z.string(),
  number: z.string().nullable(),
  state: z.enum(APPLICATION_STATES),
  /** Null where there is no day until which it must be filed. */
  deadline: z
    .object({
      /** Whoever files before this moment is in time. */
      at: Moment,
      law: z.string(),
      /** Where the law put it, and the outages that moved it from there. */
      byLaw: Moment,
      outageLaw: z.string().nullable(),
      outages: z.array(Outage),
    })
    .nullable(),
})
export type Unfiled = z.infer<typeof Unfiled>
