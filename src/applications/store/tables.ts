import type { Role } from '../../kernel/actor.ts'
import type { ApplicationDraft, Desk } from '../../kernel/application.ts'
import type { JsonValue } from '../../kernel/canonical-json.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { DecisionPayload } from '../rules/decision-payload.ts'
import type { ApplicationState } from '../rules/life.ts'
import type { Stance } from '../rules/opinion.ts'
import type { Outcome, PinnedReason } from '../rules/words-of-desk.ts'

/** The tables of this capability's schema, column by column as migrations/0050 makes them. */
export type ApplicationTables = {
  'applications.application': ApplicationTable
  'applications.earlier_desk': EarlierDeskTable
  'applications.filed_version': FiledVersionTable
  'applications.draft_attachment': DraftAttachmentTable
  'applications.filed_attachment': FiledAttachmentTable
  'applications.filing_key': FilingKeyTable
  'applications.step': StepTable
  'applications.decision': DecisionTable
  'applications.opinion': OpinionTable
}

/** The same handle, seeing this capability's tables. */
export const tablesOf = (db: Db) => db.withTables<ApplicationTables>()

export interface ApplicationTable {
  id: string
  process: string
  round: string
  applicant_person_id: string
  subject_person_id: string
  number: string | null
  /** Null until the first filing. */
  stage: string | null
  desk: Desk | null
  state: ApplicationState
  version: number
  draft: ApplicationDraft
  draft_saved_at: string
  turn_since: string
  due_on: string | null
  /** Until when the applicant may file what they type, outages apart; null, and there is no such day. */
  closes_at: string | null
  closes_law: string | null
  closes_set_at: string | null
  outage_law: string | null
}

/** Until when the applicant may file: four columns that come together. */
export type ClosingColumns = Pick<ApplicationTable, 'closes_at' | 'closes_law' | 'closes_set_at' | 'outage_law'>

export interface EarlierDeskTable {
  application_id: string
  stage: string
  desk: Desk
  left_at: string
}

export interface FiledVersionTable {
  application_id: string
  number: number
  content: ApplicationDraft
  known: ApplicationDraft
  hash: string
  filed_at: string
  filed_by: string
  receipt: JsonValue
  signature: string
  public_key: string
  /** Of what was filed before the log kept places there is none. */
  leaf_id: string | null
}

export interface DraftAttachmentTable {
  application_id: string
  file_id: string
  key: string
  added_at: string
}

export interface FiledAttachmentTable {
  application_id: string
  version_number: number
  file_id: string
  key: string
  position: number
}

export interface OpinionTable {
  id: string
  application_id: string
  /** As whoever was asked is called. */
  label: string
  desk: Desk
  question: string
  asked_at: string
  asked_by: string
  due_on: string
  given_at: string | null
  given_by: string | null
  stance: Stance | null
  answer: string | null
}

export interface FilingKeyTable {
  key: string
  application_id: string
  version_number: number
  body_hash: string
}

export interface StepTable {
  id: string
  application_id: string
  action: string
  at: string
  /** Null where the program did it itself, because a term had passed. */
  by_person_id: string | null
  by_role: Role | 'system'
  version_number: number | null
  /** At which stage it happened. */
  stage: string | null
  reason: string | null
  pinned: readonly PinnedReason[]
}

export interface DecisionTable {
  application_id: string
  outcome: Outcome
  grounds: string
  legal_basis: string
  remedies: string
  decided_at: string
  decided_by: string
  /** 1 for the first decision of a case. */
  instance: number
  number: string | null
  payload: DecisionPayload | null
  signature: string | null
  public_key: string | null
  leaf_id: string | null
  /** When a party first opened it. */
  opened_at: string | null
}
