import type { Db } from '../../platform/db/pool.ts'

/** The tables of this capability's schema, column by column as migrations/0010 makes them. */
export type TrainingRecordTables = {
  'training_record.specialty': SpecialtyTable
  'training_record.programme': ProgrammeTable
  'training_record.referral': ReferralTable
  'training_record.record': RecordTable
  'training_record.rotation_place': RotationPlaceTable
  'training_record.import_batch': ImportBatchTable
  'training_record.value_mapping': ValueMappingTable
  'training_record.entry': EntryTable
  'training_record.entry_history': EntryHistoryTable
  'training_record.mentor_grant': MentorGrantTable
  'training_record.access_grant': AccessGrantTable
  'training_record.sign_off_code': SignOffCodeTable
  'training_record.check_step': CheckStepTable
  'training_record.remark': RemarkTable
  'training_record.entry_sum': EntrySum
}

/** The same handle, seeing this capability's tables. */
export const tablesOf = (db: Db) => db.withTables<TrainingRecordTables>()

export interface SpecialtyTable {
  profession: string
  code: string | null
  name: string
  structure: 'basic+specialist' | 'uniform' | 'specialist-after-prior-specialty'
  basic_module: string | null
}

export interface ProgrammeTable {
  id: string
  specialty_code: string
  version: string
  title: string
  source: string
  content: unknown
}

export interface ReferralTable {
  id: string
  number: string
  trainee_person_id: string
  specialty_code: string
  programme_id: string
  mode: string
  session: string
  unit_id: string
  voivodeship: string
  planned_start_on: string
  planned_end_on: string
  state: 'issued' | 'accepted' | 'declined'
  decline_reason: string | null
  issued_by: string
  issued_at: string
  decided_by: string | null
  decided_at: string | null
}

export interface RecordTable {
  id: string
  card_number: string
  register_number: string
  referral_id: string
  trainee_person_id: string
  specialty_code: string
  programme_id: string
  mode: string
  session: string
  unit_id: string
  voivodeship: string
  supervisor_person_id: string | null
  supervisor_consent: string | null
  started_on: string
  planned_end_on: string
  work_fraction: string | number
  state: string
  supplement_round: number
  version: number
}

export interface RotationPlaceTable {
  record_id: string
  item_key: string
  unit_id: string
  assigned_by: string
  assigned_at: string
}

export interface ImportBatchTable {
  id: string
  record_id: string
  file_name: string
  row_count: number
  added_count: number
  known_count: number
  committed_by: string
  committed_at: string
  undone_at: string | null
}

export interface ValueMappingTable {
  person_id: string
  field: 'service' | 'place' | 'rotation' | 'code'
  source_text: string
  target: string
  used_at: string
}

export interface EntryTable {
  id: string
  record_id: string
  kind: string
  item_key: string | null
  state: string
  version: number
  hash: string
  from_on: string | null
  until_on: string | null
  code: 'A' | 'B' | null
  count_a: number
  count_b: number
  working_days: number
  minutes: number
  details: unknown
  recognition_key: string | null
  import_id: string | null
  supplement_round: number
  entered_by: string
  entered_at: string
  changed_at: string
  decided_by: string | null
  decided_at: string | null
  return_reason: string | null
}

/** What an entry adds to the picture of its record: amounts and days; details only where they move its end or its duties. */
export type EntrySum = Pick<
  EntryTable,
  | ('id' | 'record_id' | 'kind' | 'item_key' | 'state' | 'code' | 'count_a' | 'count_b' | 'working_days' | 'minutes')
  | ('from_on' | 'until_on' | 'entered_at' | 'details')
>

export interface EntryHistoryTable {
  entry_id: string
  version: number
  record_id: string
  content: unknown
  state: string
  action: string
  reason: string | null
  changed_by: string
  changed_at: string
}

export interface MentorGrantTable {
  id: string
  record_id: string
  item_key: string
  mentor_person_id: string
  from_on: string
  until_on: string
  granted_by: string
  granted_at: string
  revoked_by: string | null
  revoked_at: string | null
}

export interface AccessGrantTable {
  id: string
  record_id: string
  to_person_id: string
  from_on: string
  until_on: string
  granted_by: string
  granted_at: string
  revoked_at: string | null
}

export interface SignOffCodeTable {
  code_hash: string
  record_id: string
  entries: unknown
  issued_at: string
  expires_at: string
  used_by: string | null
  used_at: string | null
}

export interface CheckStepTable {
  id: string
  record_id: string
  round: number
  step: string
  closed_at: string
  closed_by: string
  outcome: string
  opinion: string | null
}

export interface RemarkTable {
  id: string
  record_id: string
  round: number
  step: string
  element: string
  remark: string
  made_by: string
  made_at: string
  answered_at: string | null
  answer: string | null
}
