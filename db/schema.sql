-- Schemas

create schema applications;
create schema identity;
create schema platform;
create schema training_record;

-- Tables

create table applications.application (
  id uuid not null,
  process text not null,
  round text not null,
  applicant_person_id uuid not null,
  number text,
  state text not null,
  version integer not null,
  draft jsonb not null,
  draft_saved_at timestamp with time zone not null,
  turn_since timestamp with time zone not null,
  due_on date,
  subject_person_id uuid not null,
  stage text,
  desk jsonb,
  closes_at timestamp with time zone,
  closes_law text,
  closes_set_at timestamp with time zone,
  outage_law text
);
create table applications.calendar_feed (
  person_id uuid not null,
  token_hash text not null,
  made_at timestamp with time zone not null
);
create table applications.decision (
  application_id uuid not null,
  outcome text not null,
  grounds text not null,
  legal_basis text not null,
  remedies text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  instance smallint default 1 not null,
  number text,
  payload jsonb,
  signature text,
  public_key text,
  leaf_id uuid,
  opened_at timestamp with time zone
);
create table applications.draft_attachment (
  application_id uuid not null,
  file_id uuid not null,
  key text not null,
  added_at timestamp with time zone not null
);
create table applications.earlier_desk (
  application_id uuid not null,
  stage text not null,
  desk jsonb not null,
  left_at timestamp with time zone not null
);
create table applications.filed_attachment (
  application_id uuid not null,
  version_number integer not null,
  file_id uuid not null,
  key text not null,
  "position" integer not null
);
create table applications.filed_version (
  application_id uuid not null,
  number integer not null,
  content jsonb not null,
  known jsonb not null,
  hash text not null,
  filed_at timestamp with time zone not null,
  filed_by uuid not null,
  receipt jsonb not null,
  signature text not null,
  public_key text not null,
  leaf_id uuid
);
create table applications.filing_attempt (
  id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  seen_by text not null,
  noted_at timestamp with time zone not null
);
create table applications.filing_key (
  key uuid not null,
  application_id uuid not null,
  version_number integer not null,
  body_hash text not null
);
create table applications.heartbeat (
  program text not null,
  at timestamp with time zone not null
);
create table applications.opinion (
  id uuid not null,
  application_id uuid not null,
  label text not null,
  desk jsonb not null,
  question text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  due_on date not null,
  given_at timestamp with time zone,
  given_by uuid,
  stance text,
  answer text
);
create table applications.outage (
  id uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  source text not null,
  reason text not null,
  entered_by uuid,
  recorded_at timestamp with time zone not null,
  corrects uuid,
  is_void boolean default false not null
);
create table applications.reminder (
  application_id uuid not null,
  deadline timestamp with time zone not null,
  hours_before integer not null,
  sent_at timestamp with time zone not null
);
create table applications.step (
  id uuid not null,
  application_id uuid not null,
  action text not null,
  at timestamp with time zone not null,
  by_person_id uuid,
  by_role text not null,
  version_number integer,
  reason text,
  pinned jsonb default '[]'::jsonb not null,
  stage text
);
create table identity.account (
  id uuid not null,
  person_id uuid not null,
  email text not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  locale text default 'pl'::text not null,
  demonstration boolean default false not null,
  last_holding_id uuid,
  opened_at timestamp with time zone default now() not null,
  closed_at timestamp with time zone
);
create table identity.account_address (
  email text not null,
  account_id uuid not null,
  added_at timestamp with time zone default now() not null
);
create table identity.body (
  id uuid not null,
  kind text not null,
  name text not null,
  reach text not null,
  voivodeship text,
  search_key text not null,
  ended_on date
);
create table identity.cell (
  id uuid not null,
  unit_id uuid not null,
  name text not null
);
create table identity.deputy (
  id uuid not null,
  holding_id uuid not null,
  principal_person_id uuid not null,
  deputy_person_id uuid not null,
  fitting_holding_id uuid not null,
  from_on date not null,
  until_on date not null,
  named_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid
);
create table identity.identity_proof (
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  purpose text not null,
  how text not null,
  proved_at timestamp with time zone not null,
  by_person_id uuid,
  by_role text,
  document text,
  sheet_id uuid,
  outcome text not null
);
create table identity.login_attempt (
  state_hash bytea not null,
  binding_hash bytea not null,
  code_verifier text not null,
  nonce text not null,
  expires_at timestamp with time zone not null,
  purpose text default 'sign-in'::text not null,
  for_account uuid
);
create table identity.passkey (
  id uuid not null,
  account_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  synced boolean not null,
  added_at timestamp with time zone not null,
  last_used_at timestamp with time zone
);
create table identity.passkey_challenge (
  challenge_hash bytea not null,
  purpose text not null,
  bound_hash bytea not null,
  account_id uuid,
  expires_at timestamp with time zone not null
);
create table identity.person (
  id uuid not null,
  given_names text not null,
  surname text not null,
  profession text,
  licence_number text,
  surname_first_key text not null,
  given_first_key text not null
);
create table identity.person_merge (
  from_person_id uuid not null,
  into_person_id uuid not null,
  merged_at timestamp with time zone not null,
  how text not null,
  by_person_id uuid,
  reason text
);
create table identity.person_pesel (
  person_id uuid not null,
  pesel text not null
);
create table identity.proof_sheet (
  id uuid not null,
  account_id uuid not null,
  purpose text not null,
  code text not null,
  given_names text not null,
  surname text not null,
  profession text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create table identity.recovery (
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  asked_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  proved_at timestamp with time zone,
  ticket_hash bytea,
  used_at timestamp with time zone
);
create table identity.recovery_code (
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone
);
create table identity.registration (
  id uuid not null,
  email text not null,
  locale text not null,
  token_hash bytea not null,
  asked_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  for_account uuid
);
create table identity.role_holding (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  unit_id uuid,
  voivodeship text,
  specialty_code text,
  from_on date not null,
  until_on date,
  body_id uuid,
  function text default 'user'::text not null,
  verified_by_body_id uuid
);
create table identity.second_factor (
  account_id uuid not null,
  sealed_secret bytea not null,
  begun_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_step bigint,
  last_used_at timestamp with time zone
);
create table identity.session (
  id uuid not null,
  account_id uuid not null,
  holding_id uuid,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  idle_minutes integer not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  address text not null,
  agent text not null,
  proved_at timestamp with time zone,
  deputy_id uuid
);
create table identity.sign_in_step (
  ticket_hash bytea not null,
  account_id uuid not null,
  expires_at timestamp with time zone not null
);
create table identity.unit (
  id uuid not null,
  name text not null,
  city text not null,
  voivodeship text not null,
  search_key text not null,
  ended_on date
);
create table platform.announcement_effect (
  announcement_id uuid not null,
  listener text not null,
  done_at timestamp with time zone default now() not null
);
create table platform.audit_leaf (
  id uuid not null,
  number bigint generated always as identity not null,
  at timestamp with time zone default now() not null,
  request_id text not null,
  action text not null,
  account_id uuid,
  person_id uuid,
  role text,
  subject_person_id uuid,
  facts jsonb default '{}'::jsonb not null,
  transaction xid8 default pg_current_xact_id() not null
);
create table platform.checkpoint (
  size bigint not null,
  root bytea not null,
  at timestamp with time zone not null,
  note text not null
);
create table platform.cosignature (
  size bigint not null,
  witness text not null,
  line text not null,
  at timestamp with time zone default now() not null
);
create table platform.letter (
  id uuid not null,
  address text not null,
  locale text not null,
  kind text not null,
  facts jsonb not null,
  link text,
  asked_at timestamp with time zone default now() not null,
  subject text,
  body text,
  state text default 'waiting'::text not null,
  settled_at timestamp with time zone,
  shown boolean default false not null
);
create table platform.log_leaf (
  index bigint not null,
  leaf_id uuid not null,
  hash bytea not null
);
create table platform.log_node (
  level integer not null,
  index bigint not null,
  hash bytea not null
);
create table platform.log_state (
  one boolean default true not null,
  size bigint not null,
  horizon xid8 not null
);
create table platform.mail_attempt (
  id uuid not null,
  notice_id uuid not null,
  started_at timestamp with time zone default clock_timestamp() not null,
  ended_at timestamp with time zone,
  outcome text,
  reply text
);
create table platform.mail_delivery (
  notice_id uuid not null,
  address text,
  locale text,
  subject text,
  body text,
  state text not null,
  settled_at timestamp with time zone
);
create table platform.migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null
);
create table platform.notice (
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  facts jsonb default '{}'::jsonb not null,
  link text,
  dedup_key text not null,
  created_at timestamp with time zone default now() not null,
  read_at timestamp with time zone
);
create table platform.stored_file (
  id uuid not null,
  sha256 text not null,
  byte_length integer not null,
  media_type text not null,
  file_name text not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone default now() not null,
  attached_at timestamp with time zone,
  changes text[] default '{}'::text[] not null,
  scan text default 'not-scanned'::text not null,
  scanned_by text
);
create table training_record.access_grant (
  id uuid not null,
  record_id uuid not null,
  to_person_id uuid not null,
  from_on date not null,
  until_on date not null,
  granted_by uuid not null,
  granted_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);
create table training_record.check_step (
  id uuid not null,
  record_id uuid not null,
  round integer not null,
  step text not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  outcome text not null,
  opinion text
);
create table training_record.entry (
  id uuid not null,
  record_id uuid not null,
  kind text not null,
  item_key text,
  state text not null,
  version integer default 1 not null,
  hash text not null,
  from_on date,
  until_on date,
  code text,
  count_a integer default 0 not null,
  count_b integer default 0 not null,
  working_days integer default 0 not null,
  minutes integer default 0 not null,
  details jsonb not null,
  recognition_key text,
  import_id uuid,
  supplement_round integer default 0 not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  return_reason text
);
create table training_record.entry_history (
  entry_id uuid not null,
  version integer not null,
  record_id uuid not null,
  content jsonb,
  state text not null,
  action text not null,
  reason text,
  changed_by uuid not null,
  changed_at timestamp with time zone not null
);
create table training_record.import_batch (
  id uuid not null,
  record_id uuid not null,
  file_name text not null,
  row_count integer not null,
  added_count integer default 0 not null,
  known_count integer default 0 not null,
  committed_by uuid not null,
  committed_at timestamp with time zone not null,
  undone_at timestamp with time zone
);
create table training_record.mentor_grant (
  id uuid not null,
  record_id uuid not null,
  item_key text not null,
  mentor_person_id uuid not null,
  from_on date not null,
  until_on date not null,
  granted_by uuid not null,
  granted_at timestamp with time zone not null,
  revoked_by uuid,
  revoked_at timestamp with time zone
);
create table training_record.programme (
  id uuid not null,
  specialty_code text not null,
  version text not null,
  title text not null,
  source text not null,
  content jsonb not null
);
create table training_record.record (
  id uuid not null,
  card_number text not null,
  register_number text not null,
  referral_id uuid not null,
  trainee_person_id uuid not null,
  specialty_code text not null,
  programme_id uuid not null,
  mode text not null,
  session text not null,
  unit_id uuid not null,
  voivodeship text not null,
  supervisor_person_id uuid,
  started_on date not null,
  planned_end_on date not null,
  work_fraction numeric(4,3) default 1 not null,
  state text not null,
  supplement_round integer default 0 not null,
  version integer default 1 not null,
  supervisor_consent text
);
create table training_record.referral (
  id uuid not null,
  number text not null,
  trainee_person_id uuid not null,
  specialty_code text not null,
  programme_id uuid not null,
  mode text not null,
  session text not null,
  unit_id uuid not null,
  voivodeship text not null,
  planned_start_on date not null,
  planned_end_on date not null,
  state text not null,
  decline_reason text,
  issued_by uuid not null,
  issued_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone
);
create table training_record.remark (
  id uuid not null,
  record_id uuid not null,
  round integer not null,
  step text not null,
  element text not null,
  remark text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answer text
);
create table training_record.rotation_place (
  record_id uuid not null,
  item_key text not null,
  unit_id uuid not null,
  assigned_by uuid not null,
  assigned_at timestamp with time zone not null
);
create table training_record.sign_off_code (
  code_hash text not null,
  record_id uuid not null,
  entries jsonb not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_by uuid,
  used_at timestamp with time zone
);
create table training_record.specialty (
  profession text not null,
  code text,
  name text not null,
  structure text not null,
  basic_module text
);
create table training_record.value_mapping (
  person_id uuid not null,
  field text not null,
  source_text text not null,
  target text not null,
  used_at timestamp with time zone not null
);

-- Constraints

alter table applications.application add constraint application_pkey PRIMARY KEY (id);
alter table applications.application add constraint application_number_key UNIQUE (number);
alter table applications.application add constraint application_check CHECK (((state = ANY (ARRAY['draft'::text, 'withdrawn'::text])) OR ((number IS NOT NULL) AND (stage IS NOT NULL) AND (desk IS NOT NULL))));
alter table applications.application add constraint application_closing CHECK ((((closes_at IS NULL) = (closes_law IS NULL)) AND ((closes_at IS NULL) = (closes_set_at IS NULL)) AND ((outage_law IS NULL) OR (closes_at IS NOT NULL))));
alter table applications.application add constraint application_desk_check CHECK (((jsonb_typeof((desk -> 'roles'::text)) = 'array'::text) AND ((desk -> 'roles'::text) <> '[]'::jsonb)));
alter table applications.application add constraint application_number_check CHECK ((number ~ '^\d{4}/[A-Z]{1,2}/\d{5,}$'::text));
alter table applications.application add constraint application_process_check CHECK ((process ~ '^[a-z-]{3,40}$'::text));
alter table applications.application add constraint application_round_check CHECK (((length(round) >= 1) AND (length(round) <= 100)));
alter table applications.application add constraint application_stage_check CHECK ((stage ~ '^[a-z-]{3,40}$'::text));
alter table applications.application add constraint application_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'filed'::text, 'returned'::text, 'decided'::text, 'objected'::text, 'withdrawn'::text, 'lapsed'::text])));
alter table applications.application add constraint application_version_check CHECK ((version > 0));
alter table applications.calendar_feed add constraint calendar_feed_pkey PRIMARY KEY (person_id);
alter table applications.calendar_feed add constraint calendar_feed_token_hash_key UNIQUE (token_hash);
alter table applications.calendar_feed add constraint calendar_feed_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text));
alter table applications.decision add constraint decision_pkey PRIMARY KEY (application_id, instance);
alter table applications.decision add constraint decision_number_key UNIQUE (number);
alter table applications.decision add constraint decision_check CHECK (((outcome = 'accepted'::text) OR ((grounds <> ''::text) AND (remedies <> ''::text))));
alter table applications.decision add constraint decision_check1 CHECK ((num_nulls(number, payload, signature, public_key, leaf_id) = ANY (ARRAY[0, 5])));
alter table applications.decision add constraint decision_instance_check CHECK ((instance > 0));
alter table applications.decision add constraint decision_number_check CHECK ((number ~ '^\d{4}/[A-Z]{1,2}/\d{5,}-D\d+$'::text));
alter table applications.decision add constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text])));
alter table applications.decision add constraint decision_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.draft_attachment add constraint draft_attachment_pkey PRIMARY KEY (application_id, file_id);
alter table applications.draft_attachment add constraint draft_attachment_key_check CHECK (((length(key) >= 1) AND (length(key) <= 60)));
alter table applications.draft_attachment add constraint draft_attachment_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.draft_attachment add constraint draft_attachment_file_id_fkey FOREIGN KEY (file_id) REFERENCES platform.stored_file(id);
alter table applications.earlier_desk add constraint earlier_desk_pkey PRIMARY KEY (application_id, stage, left_at);
alter table applications.earlier_desk add constraint earlier_desk_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.filed_attachment add constraint filed_attachment_pkey PRIMARY KEY (application_id, version_number, file_id);
alter table applications.filed_attachment add constraint filed_attachment_key_check CHECK (((length(key) >= 1) AND (length(key) <= 60)));
alter table applications.filed_attachment add constraint filed_attachment_position_check CHECK (("position" >= 0));
alter table applications.filed_attachment add constraint filed_attachment_application_id_version_number_fkey FOREIGN KEY (application_id, version_number) REFERENCES applications.filed_version(application_id, number);
alter table applications.filed_attachment add constraint filed_attachment_file_id_fkey FOREIGN KEY (file_id) REFERENCES platform.stored_file(id);
alter table applications.filed_version add constraint filed_version_pkey PRIMARY KEY (application_id, number);
alter table applications.filed_version add constraint filed_version_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
alter table applications.filed_version add constraint filed_version_number_check CHECK ((number > 0));
alter table applications.filed_version add constraint filed_version_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.filing_attempt add constraint filing_attempt_pkey PRIMARY KEY (id);
alter table applications.filing_attempt add constraint filing_attempt_application_id_seen_by_at_key UNIQUE (application_id, seen_by, at);
alter table applications.filing_attempt add constraint filing_attempt_seen_by_check CHECK ((seen_by = ANY (ARRAY['server'::text, 'device'::text])));
alter table applications.filing_attempt add constraint filing_attempt_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.filing_key add constraint filing_key_pkey PRIMARY KEY (key);
alter table applications.filing_key add constraint filing_key_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.filing_key add constraint filing_key_application_id_version_number_fkey FOREIGN KEY (application_id, version_number) REFERENCES applications.filed_version(application_id, number);
alter table applications.heartbeat add constraint heartbeat_pkey PRIMARY KEY (program);
alter table applications.heartbeat add constraint heartbeat_program_check CHECK ((program = 'server'::text));
alter table applications.opinion add constraint opinion_pkey PRIMARY KEY (id);
alter table applications.opinion add constraint opinion_check CHECK ((num_nulls(given_at, given_by, stance, answer) = ANY (ARRAY[0, 4])));
alter table applications.opinion add constraint opinion_desk_check CHECK (((jsonb_typeof((desk -> 'roles'::text)) = 'array'::text) AND ((desk -> 'roles'::text) <> '[]'::jsonb)));
alter table applications.opinion add constraint opinion_label_check CHECK (((length(label) >= 1) AND (length(label) <= 300)));
alter table applications.opinion add constraint opinion_stance_check CHECK ((stance = ANY (ARRAY['for'::text, 'against'::text, 'neither'::text])));
alter table applications.opinion add constraint opinion_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.outage add constraint outage_pkey PRIMARY KEY (id);
alter table applications.outage add constraint outage_corrects_key UNIQUE (corrects);
alter table applications.outage add constraint outage_check CHECK ((until_at > from_at));
alter table applications.outage add constraint outage_check1 CHECK (((source = 'operator'::text) OR ((entered_by IS NULL) AND (corrects IS NULL) AND (NOT is_void))));
alter table applications.outage add constraint outage_check2 CHECK (((source = 'heartbeat'::text) OR (length(reason) >= 10)));
alter table applications.outage add constraint outage_check3 CHECK (((NOT is_void) OR (corrects IS NOT NULL)));
alter table applications.outage add constraint outage_reason_check CHECK ((length(reason) <= 1000));
alter table applications.outage add constraint outage_source_check CHECK ((source = ANY (ARRAY['heartbeat'::text, 'operator'::text])));
alter table applications.outage add constraint outage_corrects_fkey FOREIGN KEY (corrects) REFERENCES applications.outage(id);
alter table applications.reminder add constraint reminder_pkey PRIMARY KEY (application_id, deadline, hours_before);
alter table applications.reminder add constraint reminder_hours_before_check CHECK ((hours_before > 0));
alter table applications.reminder add constraint reminder_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table applications.step add constraint step_pkey PRIMARY KEY (id);
alter table applications.step add constraint step_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications.application(id);
alter table identity.account add constraint account_pkey PRIMARY KEY (id);
alter table identity.account add constraint account_email_key UNIQUE (email);
alter table identity.account add constraint account_person_id_key UNIQUE (person_id);
alter table identity.account add constraint account_email_check CHECK ((email = lower(email)));
alter table identity.account add constraint account_locale_check CHECK ((locale = ANY (ARRAY['pl'::text, 'en'::text])));
alter table identity.account add constraint account_last_holding_id_fkey FOREIGN KEY (last_holding_id) REFERENCES identity.role_holding(id);
alter table identity.account add constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);
alter table identity.account_address add constraint account_address_pkey PRIMARY KEY (email);
alter table identity.account_address add constraint account_address_email_check CHECK ((email = lower(email)));
alter table identity.account_address add constraint account_address_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.body add constraint body_pkey PRIMARY KEY (id);
alter table identity.body add constraint body_kind_name_key UNIQUE (kind, name);
alter table identity.body add constraint body_kind_check CHECK ((kind ~ '^[a-z-]{3,40}$'::text));
alter table identity.body add constraint body_name_check CHECK (((length(name) >= 3) AND (length(name) <= 300)));
alter table identity.body add constraint body_reach_check CHECK ((reach = ANY (ARRAY['national'::text, 'regional'::text, 'military'::text])));
alter table identity.body add constraint body_voivodeship_check CHECK ((voivodeship ~ '^\d{2}$'::text));
alter table identity.cell add constraint cell_pkey PRIMARY KEY (id);
alter table identity.cell add constraint cell_unit_id_name_key UNIQUE (unit_id, name);
alter table identity.cell add constraint cell_name_check CHECK (((length(name) >= 2) AND (length(name) <= 300)));
alter table identity.cell add constraint cell_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES identity.unit(id);
alter table identity.deputy add constraint deputy_pkey PRIMARY KEY (id);
alter table identity.deputy add constraint deputy_check CHECK ((deputy_person_id <> principal_person_id));
alter table identity.deputy add constraint deputy_check1 CHECK ((until_on >= from_on));
alter table identity.deputy add constraint deputy_check2 CHECK (((ended_at IS NULL) = (ended_by IS NULL)));
alter table identity.deputy add constraint deputy_deputy_person_id_fkey FOREIGN KEY (deputy_person_id) REFERENCES identity.person(id);
alter table identity.deputy add constraint deputy_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES identity.person(id);
alter table identity.deputy add constraint deputy_fitting_holding_id_fkey FOREIGN KEY (fitting_holding_id) REFERENCES identity.role_holding(id) ON DELETE CASCADE;
alter table identity.deputy add constraint deputy_holding_id_fkey FOREIGN KEY (holding_id) REFERENCES identity.role_holding(id) ON DELETE CASCADE;
alter table identity.deputy add constraint deputy_principal_person_id_fkey FOREIGN KEY (principal_person_id) REFERENCES identity.person(id);
alter table identity.identity_proof add constraint identity_proof_pkey PRIMARY KEY (id);
alter table identity.identity_proof add constraint identity_proof_check CHECK (((how = 'in-person'::text) = ((by_person_id IS NOT NULL) AND (sheet_id IS NOT NULL) AND (document IS NOT NULL))));
alter table identity.identity_proof add constraint identity_proof_how_check CHECK ((how = ANY (ARRAY['provider'::text, 'in-person'::text])));
alter table identity.identity_proof add constraint identity_proof_outcome_check CHECK ((outcome = ANY (ARRAY['proved'::text, 'joined'::text, 'merged'::text, 'recovery'::text])));
alter table identity.identity_proof add constraint identity_proof_purpose_check CHECK ((purpose = ANY (ARRAY['registration'::text, 'recovery'::text])));
alter table identity.identity_proof add constraint identity_proof_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.identity_proof add constraint identity_proof_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES identity.person(id);
alter table identity.identity_proof add constraint identity_proof_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);
alter table identity.identity_proof add constraint identity_proof_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES identity.proof_sheet(id);
alter table identity.login_attempt add constraint login_attempt_pkey PRIMARY KEY (state_hash);
alter table identity.login_attempt add constraint login_attempt_binding_hash_check CHECK ((length(binding_hash) = 32));
alter table identity.login_attempt add constraint login_attempt_purpose_check CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'proof'::text, 'recovery'::text])));
alter table identity.login_attempt add constraint login_attempt_state_hash_check CHECK ((length(state_hash) = 32));
alter table identity.login_attempt add constraint login_attempt_for_account_fkey FOREIGN KEY (for_account) REFERENCES identity.account(id);
alter table identity.passkey add constraint passkey_pkey PRIMARY KEY (id);
alter table identity.passkey add constraint passkey_credential_id_key UNIQUE (credential_id);
alter table identity.passkey add constraint passkey_counter_check CHECK ((counter >= 0));
alter table identity.passkey add constraint passkey_credential_id_check CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1400)));
alter table identity.passkey add constraint passkey_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)));
alter table identity.passkey add constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.passkey_challenge add constraint passkey_challenge_pkey PRIMARY KEY (challenge_hash);
alter table identity.passkey_challenge add constraint passkey_challenge_bound_hash_check CHECK ((length(bound_hash) = 32));
alter table identity.passkey_challenge add constraint passkey_challenge_challenge_hash_check CHECK ((length(challenge_hash) = 32));
alter table identity.passkey_challenge add constraint passkey_challenge_check CHECK (((account_id IS NOT NULL) OR (purpose = 'sign-in'::text)));
alter table identity.passkey_challenge add constraint passkey_challenge_purpose_check CHECK ((purpose = ANY (ARRAY['add'::text, 'sign-in'::text, 'prove'::text])));
alter table identity.passkey_challenge add constraint passkey_challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.person add constraint person_pkey PRIMARY KEY (id);
alter table identity.person add constraint person_licence_number_profession_key UNIQUE (licence_number, profession);
alter table identity.person add constraint person_check CHECK (((licence_number IS NULL) OR (profession IS NOT NULL)));
alter table identity.person add constraint person_named CHECK (((length(given_names) <= 100) AND (length(surname) <= 100) AND ((given_names = ''::text) = (surname = ''::text))));
alter table identity.person_merge add constraint person_merge_pkey PRIMARY KEY (from_person_id);
alter table identity.person_merge add constraint person_merge_check CHECK ((into_person_id <> from_person_id));
alter table identity.person_merge add constraint person_merge_how_check CHECK ((how = ANY (ARRAY['provider'::text, 'in-person'::text, 'found-later'::text])));
alter table identity.person_merge add constraint person_merge_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES identity.person(id);
alter table identity.person_merge add constraint person_merge_from_person_id_fkey FOREIGN KEY (from_person_id) REFERENCES identity.person(id);
alter table identity.person_merge add constraint person_merge_into_person_id_fkey FOREIGN KEY (into_person_id) REFERENCES identity.person(id);
alter table identity.person_pesel add constraint person_pesel_pkey PRIMARY KEY (person_id);
alter table identity.person_pesel add constraint person_pesel_pesel_key UNIQUE (pesel);
alter table identity.person_pesel add constraint person_pesel_pesel_check CHECK ((pesel ~ '^\d{11}$'::text));
alter table identity.person_pesel add constraint person_pesel_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);
alter table identity.proof_sheet add constraint proof_sheet_pkey PRIMARY KEY (id);
alter table identity.proof_sheet add constraint proof_sheet_code_key UNIQUE (code);
alter table identity.proof_sheet add constraint proof_sheet_purpose_check CHECK ((purpose = ANY (ARRAY['registration'::text, 'recovery'::text])));
alter table identity.proof_sheet add constraint proof_sheet_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.recovery add constraint recovery_pkey PRIMARY KEY (id);
alter table identity.recovery add constraint recovery_ticket_hash_key UNIQUE (ticket_hash);
alter table identity.recovery add constraint recovery_token_hash_key UNIQUE (token_hash);
alter table identity.recovery add constraint recovery_ticket_hash_check CHECK ((length(ticket_hash) = 32));
alter table identity.recovery add constraint recovery_token_hash_check CHECK ((length(token_hash) = 32));
alter table identity.recovery add constraint recovery_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.recovery_code add constraint recovery_code_pkey PRIMARY KEY (account_id, code_hash);
alter table identity.recovery_code add constraint recovery_code_code_hash_check CHECK ((length(code_hash) = 32));
alter table identity.recovery_code add constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.second_factor(account_id) ON DELETE CASCADE;
alter table identity.registration add constraint registration_pkey PRIMARY KEY (id);
alter table identity.registration add constraint registration_token_hash_key UNIQUE (token_hash);
alter table identity.registration add constraint registration_email_check CHECK ((email = lower(email)));
alter table identity.registration add constraint registration_locale_check CHECK ((locale = ANY (ARRAY['pl'::text, 'en'::text])));
alter table identity.registration add constraint registration_token_hash_check CHECK ((length(token_hash) = 32));
alter table identity.registration add constraint registration_for_account_fkey FOREIGN KEY (for_account) REFERENCES identity.account(id);
alter table identity.role_holding add constraint role_holding_pkey PRIMARY KEY (id);
alter table identity.role_holding add constraint role_held CHECK ((role <> 'newcomer'::text));
alter table identity.role_holding add constraint role_holding_check1 CHECK (((unit_id IS NULL) OR (body_id IS NULL)));
alter table identity.role_holding add constraint role_holding_days CHECK ((until_on >= (from_on - 1)));
alter table identity.role_holding add constraint role_holding_function_check CHECK ((function = ANY (ARRAY['user'::text, 'head'::text, 'administrator'::text])));
alter table identity.role_holding add constraint role_holding_specialty_code_check CHECK ((specialty_code ~ '^\d{4}$'::text));
alter table identity.role_holding add constraint role_holding_voivodeship_check CHECK ((voivodeship ~ '^\d{2}$'::text));
alter table identity.role_holding add constraint role_holding_body_id_fkey FOREIGN KEY (body_id) REFERENCES identity.body(id);
alter table identity.role_holding add constraint role_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);
alter table identity.role_holding add constraint role_holding_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES identity.unit(id);
alter table identity.role_holding add constraint role_holding_verified_by_body_id_fkey FOREIGN KEY (verified_by_body_id) REFERENCES identity.body(id);
alter table identity.second_factor add constraint second_factor_pkey PRIMARY KEY (account_id);
alter table identity.second_factor add constraint second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.session add constraint session_pkey PRIMARY KEY (id);
alter table identity.session add constraint session_token_hash_key UNIQUE (token_hash);
alter table identity.session add constraint session_check CHECK ((expires_at > created_at));
alter table identity.session add constraint session_idle_minutes_check CHECK ((idle_minutes > 0));
alter table identity.session add constraint session_token_hash_check CHECK ((length(token_hash) = 32));
alter table identity.session add constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.session add constraint session_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES identity.deputy(id);
alter table identity.session add constraint session_holding_id_fkey FOREIGN KEY (holding_id) REFERENCES identity.role_holding(id);
alter table identity.sign_in_step add constraint sign_in_step_pkey PRIMARY KEY (ticket_hash);
alter table identity.sign_in_step add constraint sign_in_step_ticket_hash_check CHECK ((length(ticket_hash) = 32));
alter table identity.sign_in_step add constraint sign_in_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id);
alter table identity.unit add constraint unit_pkey PRIMARY KEY (id);
alter table identity.unit add constraint unit_city_check CHECK (((length(city) >= 2) AND (length(city) <= 100)));
alter table identity.unit add constraint unit_name_check CHECK (((length(name) >= 3) AND (length(name) <= 300)));
alter table identity.unit add constraint unit_voivodeship_check CHECK ((voivodeship ~ '^\d{2}$'::text));
alter table platform.announcement_effect add constraint announcement_effect_pkey PRIMARY KEY (announcement_id, listener);
alter table platform.audit_leaf add constraint audit_leaf_pkey PRIMARY KEY (id);
alter table platform.checkpoint add constraint checkpoint_pkey PRIMARY KEY (size);
alter table platform.checkpoint add constraint checkpoint_root_check CHECK ((length(root) = 32));
alter table platform.checkpoint add constraint checkpoint_size_check CHECK ((size > 0));
alter table platform.cosignature add constraint cosignature_pkey PRIMARY KEY (size, witness);
alter table platform.cosignature add constraint cosignature_line_check CHECK ((length(line) <= 500));
alter table platform.cosignature add constraint cosignature_witness_check CHECK (((length(witness) >= 1) AND (length(witness) <= 200)));
alter table platform.cosignature add constraint cosignature_size_fkey FOREIGN KEY (size) REFERENCES platform.checkpoint(size);
alter table platform.letter add constraint letter_pkey PRIMARY KEY (id);
alter table platform.letter add constraint letter_locale_check CHECK ((locale = ANY (ARRAY['pl'::text, 'en'::text])));
alter table platform.letter add constraint letter_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'failing'::text, 'sent'::text, 'refused'::text, 'not-sent'::text])));
alter table platform.log_leaf add constraint log_leaf_pkey PRIMARY KEY (index);
alter table platform.log_leaf add constraint log_leaf_leaf_id_key UNIQUE (leaf_id);
alter table platform.log_leaf add constraint log_leaf_hash_check CHECK ((length(hash) = 32));
alter table platform.log_leaf add constraint log_leaf_index_check CHECK ((index >= 0));
alter table platform.log_node add constraint log_node_pkey PRIMARY KEY (level, index);
alter table platform.log_node add constraint log_node_hash_check CHECK ((length(hash) = 32));
alter table platform.log_node add constraint log_node_index_check CHECK ((index >= 0));
alter table platform.log_node add constraint log_node_level_check CHECK ((level > 0));
alter table platform.log_state add constraint log_state_pkey PRIMARY KEY (one);
alter table platform.log_state add constraint log_state_one_check CHECK (one);
alter table platform.mail_attempt add constraint mail_attempt_pkey PRIMARY KEY (id);
alter table platform.mail_attempt add constraint mail_attempt_check CHECK (((ended_at IS NULL) = (outcome IS NULL)));
alter table platform.mail_attempt add constraint mail_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'failed'::text, 'refused'::text])));
alter table platform.mail_attempt add constraint mail_attempt_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES platform.mail_delivery(notice_id);
alter table platform.mail_delivery add constraint mail_delivery_pkey PRIMARY KEY (notice_id);
alter table platform.mail_delivery add constraint mail_delivery_check CHECK (((state = 'no-address'::text) OR ((address IS NOT NULL) AND (subject IS NOT NULL) AND (body IS NOT NULL))));
alter table platform.mail_delivery add constraint mail_delivery_check1 CHECK (((settled_at IS NULL) = (state = ANY (ARRAY['waiting'::text, 'failing'::text]))));
alter table platform.mail_delivery add constraint mail_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failing'::text, 'refused'::text, 'not-sent'::text, 'no-address'::text])));
alter table platform.mail_delivery add constraint mail_delivery_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES platform.notice(id);
alter table platform.migration add constraint migration_pkey PRIMARY KEY (name);
alter table platform.notice add constraint notice_pkey PRIMARY KEY (id);
alter table platform.notice add constraint notice_dedup_key_key UNIQUE (dedup_key);
alter table platform.notice add constraint notice_facts_check CHECK ((jsonb_typeof(facts) = 'object'::text));
alter table platform.notice add constraint notice_kind_check CHECK ((kind <> ''::text));
alter table platform.notice add constraint notice_link_check CHECK (((link ~ '^/[^/\\]'::text) OR (link = '/'::text)));
alter table platform.stored_file add constraint stored_file_pkey PRIMARY KEY (id);
alter table platform.stored_file add constraint stored_file_byte_length_check CHECK (((byte_length >= 1) AND (byte_length <= 20971520)));
alter table platform.stored_file add constraint stored_file_check CHECK (((scan = 'not-scanned'::text) OR (scanned_by IS NOT NULL)));
alter table platform.stored_file add constraint stored_file_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200)));
alter table platform.stored_file add constraint stored_file_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'not-scanned'::text])));
alter table platform.stored_file add constraint stored_file_scanned_by_check CHECK (((length(scanned_by) >= 1) AND (length(scanned_by) <= 200)));
alter table platform.stored_file add constraint stored_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table training_record.access_grant add constraint access_grant_pkey PRIMARY KEY (id);
alter table training_record.access_grant add constraint access_grant_check CHECK ((until_on >= from_on));
alter table training_record.access_grant add constraint access_grant_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.check_step add constraint check_step_pkey PRIMARY KEY (id);
alter table training_record.check_step add constraint check_step_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.entry add constraint entry_pkey PRIMARY KEY (id);
alter table training_record.entry add constraint entry_check CHECK ((until_on >= from_on));
alter table training_record.entry add constraint entry_code_check CHECK ((code = ANY (ARRAY['A'::text, 'B'::text])));
alter table training_record.entry add constraint entry_count_a_check CHECK ((count_a >= 0));
alter table training_record.entry add constraint entry_count_b_check CHECK ((count_b >= 0));
alter table training_record.entry add constraint entry_hash_check CHECK ((length(hash) = 64));
alter table training_record.entry add constraint entry_minutes_check CHECK ((minutes >= 0));
alter table training_record.entry add constraint entry_working_days_check CHECK ((working_days >= 0));
alter table training_record.entry add constraint entry_import_id_fkey FOREIGN KEY (import_id) REFERENCES training_record.import_batch(id);
alter table training_record.entry add constraint entry_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.entry_history add constraint entry_history_pkey PRIMARY KEY (entry_id, version);
alter table training_record.entry_history add constraint entry_history_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.import_batch add constraint import_batch_pkey PRIMARY KEY (id);
alter table training_record.import_batch add constraint import_batch_row_count_check CHECK ((row_count > 0));
alter table training_record.import_batch add constraint import_batch_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.mentor_grant add constraint mentor_grant_pkey PRIMARY KEY (id);
alter table training_record.mentor_grant add constraint mentor_grant_check CHECK ((until_on >= from_on));
alter table training_record.mentor_grant add constraint mentor_grant_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.programme add constraint programme_pkey PRIMARY KEY (id);
alter table training_record.programme add constraint programme_specialty_code_version_key UNIQUE (specialty_code, version);
alter table training_record.programme add constraint programme_specialty_code_check CHECK ((specialty_code ~ '^\d{4}$'::text));
alter table training_record.record add constraint record_pkey PRIMARY KEY (id);
alter table training_record.record add constraint record_card_number_key UNIQUE (card_number);
alter table training_record.record add constraint record_referral_id_key UNIQUE (referral_id);
alter table training_record.record add constraint record_check CHECK ((supervisor_person_id IS DISTINCT FROM trainee_person_id));
alter table training_record.record add constraint record_register_number_check CHECK ((length(register_number) = 13));
alter table training_record.record add constraint record_supplement_round_check CHECK ((supplement_round >= 0));
alter table training_record.record add constraint record_work_fraction_check CHECK (((work_fraction > (0)::numeric) AND (work_fraction <= (1)::numeric)));
alter table training_record.record add constraint record_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES training_record.programme(id);
alter table training_record.record add constraint record_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES training_record.referral(id);
alter table training_record.referral add constraint referral_pkey PRIMARY KEY (id);
alter table training_record.referral add constraint referral_number_key UNIQUE (number);
alter table training_record.referral add constraint referral_check CHECK ((planned_end_on > planned_start_on));
alter table training_record.referral add constraint referral_specialty_code_check CHECK ((specialty_code ~ '^\d{4}$'::text));
alter table training_record.referral add constraint referral_state_check CHECK ((state = ANY (ARRAY['issued'::text, 'accepted'::text, 'declined'::text])));
alter table training_record.referral add constraint referral_voivodeship_check CHECK ((voivodeship ~ '^\d{2}$'::text));
alter table training_record.referral add constraint referral_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES training_record.programme(id);
alter table training_record.remark add constraint remark_pkey PRIMARY KEY (id);
alter table training_record.remark add constraint remark_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.rotation_place add constraint rotation_place_pkey PRIMARY KEY (record_id, item_key);
alter table training_record.rotation_place add constraint rotation_place_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.sign_off_code add constraint sign_off_code_pkey PRIMARY KEY (code_hash);
alter table training_record.sign_off_code add constraint sign_off_code_record_id_fkey FOREIGN KEY (record_id) REFERENCES training_record.record(id);
alter table training_record.specialty add constraint specialty_pkey PRIMARY KEY (profession, name);
alter table training_record.specialty add constraint specialty_structure_check CHECK ((structure = ANY (ARRAY['basic+specialist'::text, 'uniform'::text, 'specialist-after-prior-specialty'::text])));
alter table training_record.value_mapping add constraint value_mapping_pkey PRIMARY KEY (person_id, field, source_text);
alter table training_record.value_mapping add constraint value_mapping_field_check CHECK ((field = ANY (ARRAY['service'::text, 'place'::text, 'rotation'::text, 'code'::text])));

-- Indexes

CREATE INDEX application_applicant ON applications.application USING btree (applicant_person_id);
CREATE INDEX application_closing ON applications.application USING btree (closes_at) WHERE (state = ANY (ARRAY['draft'::text, 'returned'::text]));
CREATE INDEX application_desk ON applications.application USING gin (((desk -> 'roles'::text))) WHERE (number IS NOT NULL);
CREATE UNIQUE INDEX application_filed ON applications.application USING btree (process, subject_person_id, round) WHERE (state = 'filed'::text);
CREATE UNIQUE INDEX application_live ON applications.application USING btree (process, applicant_person_id, round) WHERE (state = ANY (ARRAY['draft'::text, 'filed'::text, 'returned'::text, 'objected'::text]));
CREATE INDEX application_subject ON applications.application USING btree (subject_person_id);
CREATE INDEX decision_leaf ON applications.decision USING btree (leaf_id);
CREATE INDEX draft_attachment_file ON applications.draft_attachment USING btree (file_id);
CREATE INDEX filed_attachment_file ON applications.filed_attachment USING btree (file_id);
CREATE INDEX filed_version_leaf ON applications.filed_version USING btree (leaf_id);
CREATE INDEX filing_attempt_at ON applications.filing_attempt USING btree (at);
CREATE INDEX opinion_desk ON applications.opinion USING gin (((desk -> 'roles'::text)));
CREATE UNIQUE INDEX opinion_open ON applications.opinion USING btree (application_id, desk) WHERE (given_at IS NULL);
CREATE INDEX outage_until ON applications.outage USING btree (until_at);
CREATE INDEX step_application ON applications.step USING btree (application_id, at);
CREATE INDEX account_address_account ON identity.account_address USING btree (account_id);
CREATE INDEX deputy_holding ON identity.deputy USING btree (holding_id);
CREATE INDEX deputy_person ON identity.deputy USING btree (deputy_person_id);
CREATE INDEX deputy_principal ON identity.deputy USING btree (principal_person_id);
CREATE INDEX identity_proof_person ON identity.identity_proof USING btree (person_id);
CREATE INDEX login_attempt_expiry ON identity.login_attempt USING btree (expires_at);
CREATE INDEX passkey_account ON identity.passkey USING btree (account_id, added_at);
CREATE INDEX passkey_challenge_expiry ON identity.passkey_challenge USING btree (expires_at);
CREATE INDEX person_given_first ON identity.person USING btree (given_first_key text_pattern_ops);
CREATE INDEX person_merge_into ON identity.person_merge USING btree (into_person_id);
CREATE INDEX person_surname_first ON identity.person USING btree (surname_first_key text_pattern_ops);
CREATE INDEX proof_sheet_account ON identity.proof_sheet USING btree (account_id);
CREATE INDEX recovery_account ON identity.recovery USING btree (account_id, asked_at);
CREATE INDEX registration_email ON identity.registration USING btree (email, asked_at);
CREATE INDEX role_holding_body ON identity.role_holding USING btree (body_id, role) WHERE (body_id IS NOT NULL);
CREATE INDEX role_holding_person ON identity.role_holding USING btree (person_id);
CREATE INDEX role_holding_role ON identity.role_holding USING btree (role, voivodeship, specialty_code);
CREATE INDEX role_holding_unit ON identity.role_holding USING btree (unit_id, role);
CREATE INDEX role_holding_verified ON identity.role_holding USING btree (verified_by_body_id) WHERE (verified_by_body_id IS NOT NULL);
CREATE INDEX session_account ON identity.session USING btree (account_id, last_seen_at DESC);
CREATE INDEX sign_in_step_expiry ON identity.sign_in_step USING btree (expires_at);
CREATE INDEX unit_voivodeship ON identity.unit USING btree (voivodeship, name);
CREATE INDEX announcement_effect_done_at ON platform.announcement_effect USING btree (done_at);
CREATE INDEX audit_leaf_number ON platform.audit_leaf USING btree (number);
CREATE INDEX audit_leaf_person ON platform.audit_leaf USING btree (person_id, at);
CREATE INDEX audit_leaf_shown ON platform.audit_leaf USING gin (((facts -> 'shown'::text))) WHERE (facts ? 'shown'::text);
CREATE INDEX audit_leaf_subject ON platform.audit_leaf USING btree (subject_person_id, at);
CREATE INDEX audit_leaf_transaction ON platform.audit_leaf USING btree (transaction);
CREATE INDEX letter_address ON platform.letter USING btree (address, asked_at);
CREATE INDEX mail_attempt_of_notice ON platform.mail_attempt USING btree (notice_id, started_at);
CREATE INDEX notice_of_person ON platform.notice USING btree (person_id, id DESC);
CREATE INDEX notice_unread ON platform.notice USING btree (person_id) WHERE (read_at IS NULL);
CREATE INDEX stored_file_unattached ON platform.stored_file USING btree (uploaded_at) WHERE (attached_at IS NULL);
CREATE INDEX access_grant_person ON training_record.access_grant USING btree (to_person_id) WHERE (revoked_at IS NULL);
CREATE INDEX access_grant_record ON training_record.access_grant USING btree (record_id);
CREATE INDEX check_step_record ON training_record.check_step USING btree (record_id, round);
CREATE INDEX entry_files ON training_record.entry USING gin (((details -> 'files'::text))) WHERE ((details -> 'files'::text) IS NOT NULL);
CREATE INDEX entry_history_files ON training_record.entry_history USING gin ((((content -> 'details'::text) -> 'files'::text))) WHERE (((content -> 'details'::text) -> 'files'::text) IS NOT NULL);
CREATE INDEX entry_history_record ON training_record.entry_history USING btree (record_id, changed_at);
CREATE INDEX entry_import ON training_record.entry USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX entry_open ON training_record.entry USING btree (record_id, state) WHERE (state = 'entered'::text);
CREATE UNIQUE INDEX entry_recognised ON training_record.entry USING btree (record_id, recognition_key);
CREATE INDEX entry_record ON training_record.entry USING btree (record_id, kind, from_on, id);
CREATE INDEX import_batch_record ON training_record.import_batch USING btree (record_id, committed_at DESC);
CREATE INDEX mentor_grant_mentor ON training_record.mentor_grant USING btree (mentor_person_id, until_on);
CREATE INDEX mentor_grant_record ON training_record.mentor_grant USING btree (record_id);
CREATE INDEX record_consultant ON training_record.record USING btree (voivodeship, specialty_code, state);
CREATE UNIQUE INDEX record_one_open ON training_record.record USING btree (trainee_person_id) WHERE (state = ANY (ARRAY['active'::text, 'office-check'::text, 'consultant-check'::text, 'returned'::text]));
CREATE INDEX record_specialty ON training_record.record USING btree (specialty_code, state);
CREATE INDEX record_supervisor ON training_record.record USING btree (supervisor_person_id, state);
CREATE INDEX record_trainee ON training_record.record USING btree (trainee_person_id);
CREATE INDEX record_unit ON training_record.record USING btree (unit_id, state);
CREATE INDEX record_voivodeship ON training_record.record USING btree (voivodeship, state);
CREATE UNIQUE INDEX referral_one_open ON training_record.referral USING btree (trainee_person_id) WHERE (state = 'issued'::text);
CREATE INDEX referral_trainee ON training_record.referral USING btree (trainee_person_id);
CREATE INDEX referral_unit ON training_record.referral USING btree (unit_id, state);
CREATE INDEX referral_voivodeship ON training_record.referral USING btree (voivodeship, issued_at DESC);
CREATE INDEX remark_record ON training_record.remark USING btree (record_id, round);

-- Views

create view training_record.entry_sum with (security_barrier=true) as
 SELECT id,
    record_id,
    kind,
    item_key,
    state,
    code,
    count_a,
    count_b,
    working_days,
    minutes,
    from_on,
    until_on,
    entered_at,
        CASE
            WHEN kind = ANY (ARRAY['absence'::text, 'extension'::text, 'shortening'::text, 'change-of-mode'::text, 'duty-exemption'::text]) THEN details - 'files'::text
            ELSE '{}'::jsonb
        END AS details
   FROM training_record.entry
  WHERE (( SELECT platform.acting('role'::text) AS acting)) = 'system'::text OR (record_id IN ( SELECT training_record.seen_records() AS seen_records));

-- Routines

CREATE OR REPLACE FUNCTION applications.calendar_of(of_token_hash text)
 RETURNS TABLE(id uuid, process text, round text, number text, state text, closes_at timestamp with time zone, closes_law text, closes_set_at timestamp with time zone, outage_law text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select a.id, a.process, a.round, a.number, a.state, a.closes_at, a.closes_law, a.closes_set_at, a.outage_law
    from applications.calendar_feed f join applications.application a on a.applicant_person_id = f.person_id
    where f.token_hash = of_token_hash and a.closes_at is not null and a.state in ('draft', 'returned')
    order by a.closes_at $function$
;
CREATE OR REPLACE FUNCTION applications.find_key(sought uuid)
 RETURNS SETOF applications.filing_key
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select * from applications.filing_key where key = sought $function$
;
CREATE OR REPLACE FUNCTION applications.had_on_desk(application uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from applications.earlier_desk e where e.application_id = application
      and (applications.sits_at(e.desk) or applications.stands_above(e.desk))) $function$
;
CREATE OR REPLACE FUNCTION applications.has_calendar(of_token_hash text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from applications.calendar_feed where token_hash = of_token_hash) $function$
;
CREATE OR REPLACE FUNCTION applications.last_number(prefix text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select coalesce(max(substring(number from length(prefix) + 1)::int), 0)
    from applications.application where starts_with(number, prefix) $function$
;
CREATE OR REPLACE FUNCTION applications.note_failed_filing(attempt uuid, of_application uuid, by_person uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    insert into applications.filing_attempt (id, application_id, person_id, at, seen_by, noted_at)
    select attempt, id, by_person, now(), 'server', now() from applications.application
    where id = of_application and applicant_person_id = by_person
    on conflict do nothing $function$
;
CREATE OR REPLACE FUNCTION applications.refuse_joining()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if exists (select from applications.application
        where number is not null and new.from_person_id in (applicant_person_id, subject_person_id))
      or exists (select from applications.decision where decided_by = new.from_person_id) then
      raise exception 'person_has_matters' using errcode = 'check_violation', detail = 'applications';
    end if;
    return new;
  end $function$
;
CREATE OR REPLACE FUNCTION applications.sits_at(desk jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select (desk -> 'roles') ? platform.acting('role')
    and (desk ->> 'unitId' is null or desk ->> 'unitId' = platform.acting('unit'))
    and (desk ->> 'voivodeship' is null or desk ->> 'voivodeship' = platform.acting('voivodeship'))
    and (desk ->> 'bodyId' is null or desk ->> 'bodyId' = platform.acting('body'))
    and (desk -> 'functions' is null or (desk -> 'functions') ? platform.acting('function'))
    and (desk ->> 'specialty' is null or desk ->> 'specialty' = platform.acting('specialty')) $function$
;
CREATE OR REPLACE FUNCTION applications.stands_above(desk jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select desk ->> 'above' = platform.acting('role')
    and (desk ->> 'specialty' is null or desk ->> 'specialty' = platform.acting('specialty')) $function$
;
CREATE OR REPLACE FUNCTION applications.tried_between(from_at timestamp with time zone, until_at timestamp with time zone)
 RETURNS TABLE(application_id uuid, person_id uuid, at timestamp with time zone, seen_by text, process text, round text, state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select t.application_id, t.person_id, t.at, t.seen_by, a.process, a.round, a.state
    from applications.filing_attempt t join applications.application a on a.id = t.application_id
    where t.at >= tried_between.from_at and t.at <= tried_between.until_at
      and platform.acting('role') in ('administrator', 'system')
    order by t.at limit 5000 $function$
;
CREATE OR REPLACE FUNCTION applications.was_asked(application uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from applications.opinion o where o.application_id = application and applications.sits_at(o.desk)) $function$
;
CREATE OR REPLACE FUNCTION applications.was_decided(application uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from applications.decision where application_id = application) $function$
;
CREATE OR REPLACE FUNCTION identity.deputises()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (
      select from identity.deputy d
        join identity.role_holding h on h.id = d.holding_id
        join identity.role_holding f on f.id = d.fitting_holding_id
      where d.deputy_person_id = platform.acting_id('person') and d.principal_person_id = platform.acting_id('in_place_of')
        and d.ended_at is null and platform.acting('today')::date between d.from_on and d.until_on
        and h.role = platform.acting('role') and h.person_id = d.principal_person_id and f.person_id = d.deputy_person_id
        and platform.acting('today')::date between h.from_on and coalesce(h.until_on, 'infinity')
        and platform.acting('today')::date between f.from_on and coalesce(f.until_on, 'infinity')
        and h.function = platform.acting('function')
        and (h.body_id is null or h.body_id = platform.acting_id('body'))
        and (h.unit_id is null or h.unit_id = platform.acting_id('unit'))
        and (h.voivodeship is null or h.voivodeship = platform.acting('voivodeship'))
        and (h.specialty_code is null or h.specialty_code = platform.acting('specialty'))) $function$
;
CREATE OR REPLACE FUNCTION identity.end_role_with_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare last date;
  begin
    select ended_on into last from (
      select ended_on from identity.unit where id = new.unit_id
      union all select ended_on from identity.body where id = new.body_id) place;
    if last is not null and (new.until_on is null or new.until_on > last) then
      if new.from_on > last then raise exception 'role_holding_place_ended' using errcode = 'check_violation'; end if;
      new.until_on := last;
    end if;
    return new;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.end_roles_with_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if new.ended_on is null then return new; end if;
    delete from identity.role_holding h
      where (h.unit_id = new.id or h.body_id = new.id) and h.from_on > new.ended_on;
    update identity.role_holding h set until_on = new.ended_on
      where (h.unit_id = new.id or h.body_id = new.id) and (h.until_on is null or h.until_on > new.ended_on);
    return new;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.find_by_address(address text, surname_key text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select p.id from identity.account a join identity.person p on p.id = a.person_id
    where a.email = lower(address) and a.closed_at is null and platform.acting('role') in ('trainee', 'system')
      and starts_with(p.surname_first_key, surname_key || ' ') $function$
;
CREATE OR REPLACE FUNCTION identity.find_candidate(sought_by text, sought text)
 RETURNS TABLE(id uuid, given_names text, surname text, profession text, licence_number text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if platform.acting('role') <> 'system' and platform.acting('function') not in ('head', 'administrator') then return; end if;
    return query
      select p.id, p.given_names, p.surname, p.profession, p.licence_number from identity.person p
      where case sought_by
        when 'pesel' then p.id = (select x.person_id from identity.person_pesel x where x.pesel = sought)
        when 'licence' then p.licence_number = sought
        when 'email' then p.id = (select a.person_id from identity.account a where a.email = sought and a.closed_at is null)
        else false end
      limit 2;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.find_holders(sought text, name_begins text, licence text, of_unit uuid, on_day date, most integer)
 RETURNS TABLE(id uuid, given_names text, surname text, profession text, licence_number text, units text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  #variable_conflict use_column
  begin
    if platform.acting('role') is distinct from 'system'
       and sought <> all (identity.sought_by(coalesce(platform.acting('role'), ''))) then return; end if;
    return query
      select p.id, p.given_names, p.surname, p.profession, p.licence_number,
        coalesce(array_agg(u.name order by u.name) filter (where u.id is not null), '{}')
      from identity.person p
        join identity.role_holding h on h.person_id = p.id
        left join identity.unit u on u.id = h.unit_id
      where p.id in (
          select l.id from identity.person l where l.licence_number = licence
          union select s.id from identity.person s
            where s.surname_first_key ~>=~ name_begins and s.surname_first_key ~<~ (name_begins || chr(1114111))
          union select g.id from identity.person g
            where g.given_first_key ~>=~ name_begins and g.given_first_key ~<~ (name_begins || chr(1114111)))
        and h.role = sought and (of_unit is null or h.unit_id = of_unit)
        and h.from_on <= on_day and (h.until_on is null or h.until_on >= on_day)
      group by p.id order by p.surname_first_key, p.id limit most;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.find_person_by_pesel(given_pesel text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select person_id from identity.person_pesel where pesel = given_pesel $function$
;
CREATE OR REPLACE FUNCTION identity.find_sheet(given_code text)
 RETURNS TABLE(id uuid, account_id uuid, person_id uuid, purpose text, given_names text, surname text, profession text, email text, opened_at timestamp with time zone, expires_at timestamp with time zone, ended_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select s.id, s.account_id, a.person_id, s.purpose, s.given_names, s.surname, s.profession, a.email, a.opened_at, s.expires_at, s.ended_at
    from identity.proof_sheet s join identity.account a on a.id = s.account_id
    where s.code = given_code and a.closed_at is null
      and (platform.acting('role') = 'system' or identity.may_confirm(s.profession)) $function$
;
CREATE OR REPLACE FUNCTION identity.find_twice(given_profession text, given_licence text, given_pesel text)
 RETURNS TABLE(gone uuid, gone_name text, stays uuid, stays_name text, stays_licence text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select g.id, g.given_names || ' ' || g.surname, s.id, s.given_names || ' ' || s.surname, s.licence_number
    from identity.person g join identity.person s on s.id = identity.find_person_by_pesel(given_pesel)
    where g.profession = given_profession and g.licence_number = given_licence and g.id <> s.id
      and identity.may_confirm(given_profession) $function$
;
CREATE OR REPLACE FUNCTION identity.guard_last_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if old.person_id = platform.acting_id('person')
       and old.until_on is not null and (new.until_on is null or new.until_on > old.until_on) then
      raise exception 'nobody prolongs a role of their own' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.importing()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select platform.acting('role') = 'administrator' and platform.acting('imports') = 'accounts' $function$
;
CREATE OR REPLACE FUNCTION identity.is_address_taken(given_email text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from identity.account where email = given_email)
      or exists (select from identity.account_address where email = given_email) $function$
;
CREATE OR REPLACE FUNCTION identity.is_licence_taken(given_profession text, given_licence text, by_other_than uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from identity.person
      where profession = given_profession and licence_number = given_licence and id <> by_other_than) $function$
;
CREATE OR REPLACE FUNCTION identity.is_manned(by_role text, on_day date, in_unit uuid, in_body uuid, in_voivodeship text, in_functions text[], but_not uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from identity.role_holding h
      where h.role = by_role and h.role <> all ('{trainee,student}'::text[]) and h.person_id <> but_not
        and h.from_on <= on_day and (h.until_on is null or h.until_on >= on_day)
        and (in_unit is null or h.unit_id = in_unit) and (in_body is null or h.body_id = in_body)
        and (in_voivodeship is null or h.voivodeship = in_voivodeship)
        and (in_functions is null or h.function = any (in_functions))) $function$
;
CREATE OR REPLACE FUNCTION identity.is_newcomer(of_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select not exists (select from identity.person where id = of_person and given_names <> '') $function$
;
CREATE OR REPLACE FUNCTION identity.join_persons(gone_id uuid, stays_id uuid, why text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    gone identity.person;
    stays identity.person;
    of_gone identity.account;
    of_stays identity.account;
    me uuid := platform.acting_id('person');
  begin
    select * into gone from identity.person where id = gone_id for update;
    select * into stays from identity.person where id = stays_id for update;
    if gone.id is null or stays.id is null or gone_id = stays_id or gone.licence_number is null
      or not identity.may_confirm(gone.profession) or exists (select from identity.person_merge where from_person_id = gone_id)
      then return 'not-found'; end if;
    if me is null or me in (gone_id, stays_id) or platform.acting_id('in_place_of') in (gone_id, stays_id)
      then return 'not-for-oneself'; end if;
    if exists (select from identity.person_pesel where person_id = gone_id) then return 'two-proved-persons'; end if;
    if not exists (select from identity.person_pesel where person_id = stays_id) then return 'not-proved'; end if;
    if stays.profession is distinct from gone.profession and stays.profession is not null
      or stays.licence_number is not null then return 'another-licence'; end if;
    select * into of_gone from identity.account where person_id = gone_id for update;
    select * into of_stays from identity.account where person_id = stays_id for update;
    begin
      insert into identity.person_merge values (gone_id, stays_id, now(), 'found-later', me, why);
    exception when check_violation then return 'person-has-matters'; end;
    update identity.person_merge set into_person_id = stays_id where into_person_id = gone_id;
    update identity.person set licence_number = null where id = gone_id;
    update identity.person set profession = gone.profession, licence_number = gone.licence_number where id = stays_id;
    perform platform.move_notices(gone_id, stays_id);
    if of_gone.id is not null then
      if of_stays.id is null then
        update identity.account set person_id = stays_id where id = of_gone.id;
      else
        update identity.account set closed_at = coalesce(closed_at, now()) where id = of_gone.id;
        update identity.session set ended_at = now() where account_id = of_gone.id and ended_at is null;
        update identity.account_address set account_id = of_stays.id where account_id = of_gone.id;
        insert into identity.account_address (email, account_id) values (of_gone.email, of_stays.id);
      end if;
    end if;
    return 'joined';
  end $function$
;
CREATE OR REPLACE FUNCTION identity.masked_pesel(of_person uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select left(pesel, 2) || '*******' || right(pesel, 2) from identity.person_pesel where person_id = of_person $function$
;
CREATE OR REPLACE FUNCTION identity.matters_of(of_person uuid, OUT holds_role boolean, OUT is_in_deputyship boolean)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from identity.role_holding where person_id = of_person),
      exists (select from identity.deputy where of_person in (principal_person_id, deputy_person_id)) $function$
;
CREATE OR REPLACE FUNCTION identity.may_confirm(of_profession text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select case platform.acting('role')
      when 'chamber' then exists (select from identity.body b where b.id = platform.acting_id('body')
        and (b.kind, of_profession) in (('medical-chamber', 'doctor'), ('medical-chamber', 'dentist'),
          ('diagnosticians-council', 'laboratory-diagnostician'), ('pharmacists-chamber', 'pharmacist'),
          ('nurses-chamber', 'nurse'), ('nurses-chamber', 'midwife')))
      when 'training-organiser' then of_profession in ('nurse', 'midwife')
      when 'voivodeship-office' then of_profession = 'other'
      else false end $function$
;
CREATE OR REPLACE FUNCTION identity.open_newcomer(given_token bytea, new_person uuid, new_account uuid, hash text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    asked identity.registration;
    known identity.account;
  begin
    update identity.registration set used_at = now()
      where token_hash = given_token and used_at is null and expires_at > now() returning * into asked;
    if asked.id is null then return null; end if;
    update identity.registration set used_at = now() where email = asked.email and used_at is null;
    if asked.for_account is not null then
      update identity.account set password_hash = hash, password_changed_at = now()
        where id = asked.for_account and email = asked.email and closed_at is null and password_hash is null and hash is not null
        returning * into known;
      return known.id;
    end if;
    select * into known from identity.account where email = asked.email;
    if known.id is null and not identity.is_address_taken(asked.email) then
      insert into identity.person (id, given_names, surname, surname_first_key, given_first_key) values (new_person, '', '', '', '');
      insert into identity.account (id, person_id, email, password_hash, locale)
        values (new_account, new_person, asked.email, hash, asked.locale);
      return new_account;
    end if;
    if known.id is null or known.closed_at is not null
       or not identity.is_newcomer(known.person_id) then return null; end if;
    if hash is not null then
      update identity.account set password_hash = hash, password_changed_at = now() where id = known.id;
      update identity.session set ended_at = now() where account_id = known.id and ended_at is null;
    end if;
    return known.id;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.persons_by_pesel(pesels text[])
 RETURNS TABLE(pesel text, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select kept.pesel, kept.person_id from identity.person_pesel kept
    where kept.pesel = any (pesels) and (platform.acting('role') = 'system' or identity.importing()) $function$
;
CREATE OR REPLACE FUNCTION identity.persons_of(ids uuid[])
 RETURNS TABLE(id uuid, given_names text, surname text, profession text, licence_number text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select asked.id, p.given_names, p.surname, p.profession, p.licence_number
    from (select distinct unnest(ids) as id) asked
      left join identity.person_merge m on m.from_person_id = asked.id
      join identity.person p on p.id = coalesce(m.into_person_id, asked.id)
    where coalesce(platform.acting('role'), 'door') <> 'door' or asked.id = platform.acting_id('person') $function$
;
CREATE OR REPLACE FUNCTION identity.place_taken()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select case
      when platform.acting_id('in_place_of') is null then platform.acting_id('person')
      when identity.deputises() then platform.acting_id('in_place_of') end $function$
;
CREATE OR REPLACE FUNCTION identity.principals_of_deputy()
 RETURNS TABLE(deputy_id uuid, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select d.id, p.given_names || ' ' || p.surname
    from identity.deputy d join identity.person p on p.id = d.principal_person_id
    where d.deputy_person_id = platform.acting_id('person') $function$
;
CREATE OR REPLACE FUNCTION identity.prove_recovery_in_person(of_sheet uuid, given_pesel text, proof jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    sheet identity.proof_sheet;
    owner uuid;
    me uuid := platform.acting_id('person');
    proved uuid;
  begin
    select * into sheet from identity.proof_sheet where id = of_sheet and purpose = 'recovery' and ended_at is null
      and expires_at > now() for update;
    select person_id into owner from identity.account where id = sheet.account_id and closed_at is null;
    if owner is null or me is null or owner = me or owner is not distinct from platform.acting_id('in_place_of') or identity.find_person_by_pesel(given_pesel) is distinct from owner
      or not identity.may_confirm(sheet.profession) then return null; end if;
    update identity.proof_sheet set ended_at = now() where id = of_sheet;
    insert into identity.identity_proof (id, person_id, account_id, purpose, how, proved_at, by_person_id, by_role, document, sheet_id, outcome)
      values ((proof ->> 'id')::uuid, owner, sheet.account_id, 'recovery', 'in-person', now(), me, platform.acting('role'),
        proof ->> 'document', of_sheet, 'recovery');
    proved := (proof ->> 'recovery')::uuid;
    insert into identity.recovery (id, account_id, token_hash, ticket_hash, expires_at, proved_at)
      values (proved, sheet.account_id, decode(proof ->> 'token', 'hex'), decode(proof ->> 'token', 'hex'),
        (proof ->> 'until')::timestamptz, now());
    return sheet.account_id;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.recover_account(given_ticket bytea, new_hash text, without_factor boolean)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare of_account uuid;
  begin
    update identity.recovery set used_at = now()
      where ticket_hash = given_ticket and proved_at is not null and used_at is null and expires_at > now() returning account_id into of_account;
    if of_account is null then return null; end if;
    update identity.recovery set used_at = now() where account_id = of_account and used_at is null;
    update identity.account set password_hash = coalesce(new_hash, password_hash),
      password_changed_at = case when new_hash is null then password_changed_at else now() end
      where id = of_account and closed_at is null;
    if without_factor then
      delete from identity.second_factor where account_id = of_account;
      delete from identity.passkey where account_id = of_account;
    end if;
    update identity.session set ended_at = now() where account_id = of_account and ended_at is null;
    delete from identity.sign_in_step where account_id = of_account;
    return of_account;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.refuse_joining()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if (select holds_role or is_in_deputyship from identity.matters_of(new.from_person_id)) then
      raise exception 'person_has_matters' using errcode = 'check_violation', detail = 'identity';
    end if;
    return new;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.register_pesel(of_person uuid, given_pesel text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ insert into identity.person_pesel (person_id, pesel) values (of_person, given_pesel) $function$
;
CREATE OR REPLACE FUNCTION identity.register_pesels(persons uuid[], pesels text[])
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with registered as (
      insert into identity.person_pesel (person_id, pesel)
      select person, number from unnest(persons, pesels) as given (person, number)
      where platform.acting('role') = 'system' or identity.importing()
      on conflict do nothing returning 1)
    select count(*)::int from registered $function$
;
CREATE OR REPLACE FUNCTION identity.runs(of_role text, of_unit uuid, of_body uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select platform.acting('function') in ('head', 'administrator') and platform.acting_id('in_place_of') is null and case
      when of_unit is not null then of_unit = platform.acting_id('unit') and case platform.acting('role')
        when 'unit-head' then true
        when 'unit-staff' then true
        when 'internship-head' then of_role in ('internship-head', 'internship-coordinator', 'internship-mentor')
        when 'training-organiser' then of_role in ('training-organiser', 'supervisor')
        else false end
      when of_body is not null then of_body = platform.acting_id('body') and of_role = platform.acting('role') and of_role in (
        'voivodeship-office', 'cmkp', 'cem', 'chamber', 'university', 'ministry', 'defence-ministry', 'interior-ministry')
      else false end $function$
;
CREATE OR REPLACE FUNCTION identity.settle_identity(of_account uuid, given_pesel text, names jsonb, proof jsonb)
 RETURNS TABLE(person_id uuid, account_id uuid, outcome text, older_email text, older_locale text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  #variable_conflict use_column
  declare
    how text := proof ->> 'how';
    me uuid := platform.acting_id('person');
    held identity.account;
    older identity.account;
    known uuid;
    sheet identity.proof_sheet;
    came text;
  begin
    select * into held from identity.account a where a.id = of_account and a.closed_at is null for update;
    if held.id is null or not identity.is_newcomer(held.person_id) then return; end if;
    perform pg_advisory_xact_lock(hashtextextended(given_pesel, 71));
    known := identity.find_person_by_pesel(given_pesel);
    if how = 'provider' then
      if held.id is distinct from platform.acting_id('account') then return; end if;
    else
      select * into sheet from identity.proof_sheet s where s.id = (proof ->> 'sheet')::uuid and s.account_id = held.id
        and s.purpose = 'registration' and s.ended_at is null and s.expires_at > now() for update;
      if sheet.id is null or me is null or me in (held.person_id, known) or not identity.may_confirm(sheet.profession)
        or platform.acting_id('in_place_of') in (held.person_id, known) then return; end if;
    end if;
    select * into older from identity.account a where a.person_id = known for update;
    if older.closed_at is not null then return query select known, older.id, 'closed', null, null; return; end if;
    update identity.proof_sheet s set ended_at = now() where s.account_id = held.id and s.ended_at is null;
    if known is null then
      came := 'proved';
      update identity.person p set given_names = names ->> 'givenNames', surname = names ->> 'surname',
        surname_first_key = names ->> 'surnameFirst', given_first_key = names ->> 'givenFirst' where p.id = held.person_id;
      perform identity.register_pesel(held.person_id, given_pesel);
      known := held.person_id;
    else
      insert into identity.person_merge values (held.person_id, known, now(), how, case when how = 'in-person' then me end, null);
      perform platform.move_notices(held.person_id, known);
      if older.id is null then
        came := 'joined';
        update identity.account a set person_id = known where a.id = held.id;
      else
        came := 'merged';
        update identity.account a set closed_at = now() where a.id = held.id;
        update identity.session s set ended_at = now() where s.account_id = held.id and s.ended_at is null;
        insert into identity.account_address (email, account_id) values (held.email, older.id);
        if older.password_hash is null and how = 'provider' then
          update identity.account a set password_hash = held.password_hash, password_changed_at = now() where a.id = older.id;
        end if;
      end if;
    end if;
    insert into identity.identity_proof (id, person_id, account_id, purpose, how, proved_at, by_person_id, by_role, document, sheet_id, outcome)
      values ((proof ->> 'id')::uuid, known, coalesce(older.id, held.id), 'registration', how, now(),
        case when how = 'in-person' then me end, case when how = 'in-person' then platform.acting('role') end,
        proof ->> 'document', sheet.id, came);
    return query select known, coalesce(older.id, held.id), came, older.email, older.locale;
  end $function$
;
CREATE OR REPLACE FUNCTION identity.sought_by(seeker text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case
    when seeker in ('trainee', 'supervisor') then '{supervisor,mentor}'::text[]
    when seeker in ('unit-head', 'unit-staff', 'voivodeship-office', 'administrator') then '{trainee,supervisor,mentor}'::text[]
    else '{}'::text[] end $function$
;
CREATE OR REPLACE FUNCTION identity.told_of_joining(of_person uuid)
 RETURNS TABLE(email text, locale text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select a.email, a.locale from identity.account a
    where a.person_id = of_person and a.closed_at is null and identity.may_confirm((select profession from identity.person where id = of_person))
    union select d.email, a.locale from identity.account_address d join identity.account a on a.id = d.account_id
    where a.person_id = of_person and a.closed_at is null and identity.may_confirm((select profession from identity.person where id = of_person)) $function$
;
CREATE OR REPLACE FUNCTION identity.were(of_person uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select from_person_id from identity.person_merge where into_person_id = of_person
      and (platform.acting('role') = 'system' or of_person = platform.acting_id('person')) $function$
;
CREATE OR REPLACE FUNCTION platform.acting(what text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('opensmk.' || what, true), '') $function$
;
CREATE OR REPLACE FUNCTION platform.acting_id(what text)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('opensmk.' || what, true), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION platform.leaves_showing(of_person uuid)
 RETURNS TABLE(number bigint, at timestamp with time zone, person_id uuid, role text, action text, subject_person_id uuid, in_place_of uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select number, at, person_id, role, action, subject_person_id, (facts ->> 'inPlaceOf')::uuid from platform.audit_leaf
    where facts ? 'shown' and facts -> 'shown' ? of_person::text
      and (platform.acting('role') = 'system' or of_person = platform.acting_id('person')) $function$
;
CREATE OR REPLACE FUNCTION platform.letters_in_trouble()
 RETURNS TABLE(notice_id uuid, person_id uuid, kind text, address text, state text, created_at timestamp with time zone, attempts bigint, last_attempt timestamp with time zone, reply text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select d.notice_id, n.person_id, n.kind, d.address, d.state, n.created_at, count(t.id), max(t.started_at),
      (array_agg(t.reply order by t.started_at desc) filter (where t.reply is not null))[1]
    from platform.mail_delivery d join platform.notice n on n.id = d.notice_id
      left join platform.mail_attempt t on t.notice_id = d.notice_id
    where d.state in ('failing', 'refused', 'no-address') and platform.acting('role') in ('administrator', 'system')
    group by d.notice_id, n.id order by n.created_at desc limit 500 $function$
;
CREATE OR REPLACE FUNCTION platform.move_notices(from_person uuid, to_person uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    update platform.notice set person_id = to_person where person_id = from_person $function$
;
CREATE OR REPLACE FUNCTION training_record.count_trainees(of_persons uuid[])
 RETURNS TABLE(id uuid, trainees bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select supervisor_person_id, count(*) from training_record.record
    where supervisor_person_id = any (of_persons) and state in ('active', 'office-check', 'consultant-check', 'returned')
    group by supervisor_person_id $function$
;
CREATE OR REPLACE FUNCTION training_record.granted_records()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select g.record_id from training_record.access_grant g
      join training_record.record r on r.id = g.record_id and r.trainee_person_id <> g.to_person_id
    where g.to_person_id = platform.acting_id('person') and g.revoked_at is null
      and platform.acting('role') <> 'trainee' and platform.acting_id('in_place_of') is null
      and platform.acting('today')::date between g.from_on and g.until_on $function$
;
CREATE OR REPLACE FUNCTION training_record.grants_rotation(of_record uuid, kind text, item_key text, details jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (
      select from training_record.mentor_grant g
      where g.record_id = of_record and g.mentor_person_id = platform.acting_id('person') and g.revoked_at is null
        and platform.acting('today')::date between g.from_on and g.until_on
        and g.item_key = case when kind in ('rotation', 'duty', 'duty-total', 'duty-exemption', 'additional-days')
                              then item_key else details ->> 'rotation' end) $function$
;
CREATE OR REPLACE FUNCTION training_record.has_open_training(of_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from training_record.record where trainee_person_id = of_person
        and state in ('active', 'office-check', 'consultant-check', 'returned'))
      or exists (select from training_record.referral where trainee_person_id = of_person and state = 'issued') $function$
;
CREATE OR REPLACE FUNCTION training_record.last_card_number(prefix text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select coalesce(max(substring(card_number from 8)::int), 0) from training_record.record where starts_with(card_number, prefix) $function$
;
CREATE OR REPLACE FUNCTION training_record.last_referral_number(prefix text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select coalesce(max(substring(number from 8)::int), 0) from training_record.referral where starts_with(number, prefix) $function$
;
CREATE OR REPLACE FUNCTION training_record.proves_what_is_seen(file uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (
      select from (
        select e.record_id, e.kind, e.item_key, e.details from training_record.entry e where e.details -> 'files' ? file::text
        union all
        select h.record_id, h.content ->> 'kind', h.content ->> 'item_key', h.content -> 'details'
        from training_record.entry_history h where h.content -> 'details' -> 'files' ? file::text
      ) held
      where held.record_id in (select training_record.seen_records())
        and (platform.acting('role') <> 'mentor' or held.record_id in (select training_record.granted_records())
          or training_record.grants_rotation(held.record_id, held.kind, held.item_key, held.details))) $function$
;
CREATE OR REPLACE FUNCTION training_record.refuse_joining()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  begin
    if exists (select from training_record.record where new.from_person_id in (trainee_person_id, supervisor_person_id))
      or exists (select from training_record.referral where trainee_person_id = new.from_person_id)
      or exists (select from training_record.mentor_grant where mentor_person_id = new.from_person_id)
      or exists (select from training_record.access_grant where to_person_id = new.from_person_id)
      or exists (select from training_record.entry where decided_by = new.from_person_id)
      or exists (select from training_record.check_step where closed_by = new.from_person_id) then
      raise exception 'person_has_matters' using errcode = 'check_violation', detail = 'training-record';
    end if;
    return new;
  end $function$
;
CREATE OR REPLACE FUNCTION training_record.related_records()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    acting text := platform.acting('role');
    me uuid := platform.acting_id('person');
    place uuid := identity.place_taken();
    kept uuid := platform.acting_id('kept_record');
    own uuid[] := case when platform.acting_id('in_place_of') is null then '{}' else array[me, place] end;
  begin
    if place is null and platform.acting_id('in_place_of') is not null then return; end if;
    if kept is not null then return next kept; end if;
    if acting = 'trainee' then
      return query select id from training_record.record where trainee_person_id = me;
    elsif acting = 'supervisor' then
      return query select id from training_record.record where supervisor_person_id = place and trainee_person_id <> all (own);
    elsif acting = 'mentor' then
      return query select distinct g.record_id from training_record.mentor_grant g
        join training_record.record r on r.id = g.record_id and r.trainee_person_id <> me
        where g.mentor_person_id = me and g.revoked_at is null
          and platform.acting('today')::date between g.from_on and g.until_on;
    elsif acting in ('unit-head', 'unit-staff') then
      return query select id from training_record.record where unit_id = platform.acting_id('unit') and trainee_person_id <> all (own);
    elsif acting = 'voivodeship-office' then
      return query select id from training_record.record where voivodeship = platform.acting('voivodeship') and trainee_person_id <> all (own);
    elsif acting = 'voivodeship-consultant' then
      return query select id from training_record.record
        where voivodeship = platform.acting('voivodeship') and specialty_code = platform.acting('specialty')
          and state = 'consultant-check' and trainee_person_id <> all (own);
    elsif acting = 'national-consultant' then
      return query select id from training_record.record where specialty_code = platform.acting('specialty')
        and state = 'consultant-check' and trainee_person_id <> all (own);
    elsif acting = 'cmkp' then
      return query select id from training_record.record where trainee_person_id <> all (own);
    end if;
  end $function$
;
CREATE OR REPLACE FUNCTION training_record.seen_records()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select training_record.related_records() union select training_record.granted_records() $function$
;
CREATE OR REPLACE FUNCTION training_record.was_referred(by_referral uuid, trainee uuid, to_unit uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from training_record.referral
      where id = by_referral and trainee_person_id = trainee and unit_id = to_unit) $function$
;
CREATE OR REPLACE FUNCTION training_record.written_records()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select r.id from training_record.record r
    where r.id in (select training_record.related_records())
      and (platform.acting('role') = 'trainee' or r.trainee_person_id is distinct from platform.acting_id('person')) $function$
;

-- Triggers

CREATE TRIGGER roles_end AFTER UPDATE OF ended_on ON identity.body FOR EACH ROW EXECUTE FUNCTION identity.end_roles_with_place();
CREATE TRIGGER of_applications BEFORE INSERT ON identity.person_merge FOR EACH ROW EXECUTE FUNCTION applications.refuse_joining();
CREATE TRIGGER of_identity BEFORE INSERT ON identity.person_merge FOR EACH ROW EXECUTE FUNCTION identity.refuse_joining();
CREATE TRIGGER of_training_record BEFORE INSERT ON identity.person_merge FOR EACH ROW EXECUTE FUNCTION training_record.refuse_joining();
CREATE TRIGGER ends_with_place BEFORE INSERT OR UPDATE ON identity.role_holding FOR EACH ROW EXECUTE FUNCTION identity.end_role_with_place();
CREATE TRIGGER last_day BEFORE UPDATE OF until_on ON identity.role_holding FOR EACH ROW EXECUTE FUNCTION identity.guard_last_day();
CREATE TRIGGER roles_end AFTER UPDATE OF ended_on ON identity.unit FOR EACH ROW EXECUTE FUNCTION identity.end_roles_with_place();

-- Row security

alter table applications.application enable row level security;
create policy asked on applications.application as permissive for select to opensmk_app using (((number IS NOT NULL) AND (applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND applications.was_asked(id)));
create policy decided_by_others on applications.application as restrictive for update to opensmk_app using (true) with check (((( SELECT platform.acting('role'::text) AS acting) = 'system'::text) OR (state <> 'decided'::text) OR applications.was_decided(id) OR (((( SELECT platform.acting_id('person'::text) AS acting_id) <> applicant_person_id) AND (( SELECT platform.acting_id('person'::text) AS acting_id) <> subject_person_id)) AND COALESCE(((( SELECT platform.acting_id('in_place_of'::text) AS acting_id) <> applicant_person_id) AND (( SELECT platform.acting_id('in_place_of'::text) AS acting_id) <> subject_person_id)), true))));
create policy deputy on applications.application as restrictive for all to opensmk_app using (((( SELECT platform.acting_id('in_place_of'::text) AS acting_id) IS NULL) OR (applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) OR (subject_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) OR (( SELECT identity.deputises() AS deputises) AND ((( SELECT platform.acting_id('in_place_of'::text) AS acting_id) <> applicant_person_id) AND (( SELECT platform.acting_id('in_place_of'::text) AS acting_id) <> subject_person_id)))));
create policy desk on applications.application as permissive for select to opensmk_app using (((number IS NOT NULL) AND (applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (applications.sits_at(desk) OR applications.stands_above(desk) OR applications.had_on_desk(id))));
create policy desk_moved on applications.application as permissive for update to opensmk_app using (((number IS NOT NULL) AND (applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (applications.sits_at(desk) OR applications.stands_above(desk)))) with check (((number IS NOT NULL) AND (applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy newcomer on applications.application as restrictive for insert to opensmk_app with check (((( SELECT platform.acting('role'::text) AS acting) IS DISTINCT FROM 'newcomer'::text) OR ((process = 'role-request'::text) AND (NOT identity.is_newcomer(applicant_person_id)))));
create policy opened on applications.application as permissive for insert to opensmk_app with check (((applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (state = 'draft'::text)));
create policy own on applications.application as permissive for select to opensmk_app using ((applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy own_moved on applications.application as permissive for update to opensmk_app using ((applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))) with check (((applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND ((state <> ALL (ARRAY['decided'::text, 'objected'::text])) OR applications.was_decided(id))));
create policy subject on applications.application as permissive for select to opensmk_app using (((number IS NOT NULL) AND (subject_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy subject_moved on applications.application as permissive for update to opensmk_app using (((subject_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (state = ANY (ARRAY['decided'::text, 'objected'::text])))) with check (((subject_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (state = ANY (ARRAY['decided'::text, 'objected'::text])) AND applications.was_decided(id)));
create policy system on applications.application as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.calendar_feed enable row level security;
create policy own on applications.calendar_feed as permissive for all to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on applications.calendar_feed as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.decision enable row level security;
create policy made on applications.decision as permissive for insert to opensmk_app with check (((decided_by = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = decision.application_id) AND (a.applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (a.subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)))))));
create policy of_application on applications.decision as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = decision.application_id))));
create policy opened on applications.decision as permissive for update to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = decision.application_id) AND ((a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) OR (a.subject_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)))))));
create policy system on applications.decision as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.draft_attachment enable row level security;
create policy added on applications.draft_attachment as permissive for insert to opensmk_app with check (((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = draft_attachment.application_id) AND (a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (a.state = ANY (ARRAY['draft'::text, 'returned'::text]))))) AND (EXISTS ( SELECT
   FROM platform.stored_file f
  WHERE ((f.id = draft_attachment.file_id) AND (f.uploaded_by = ( SELECT platform.acting_id('person'::text) AS acting_id)))))));
create policy own on applications.draft_attachment as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = draft_attachment.application_id) AND (a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))))));
create policy removed on applications.draft_attachment as permissive for delete to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = draft_attachment.application_id) AND (a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (a.state = ANY (ARRAY['draft'::text, 'returned'::text]))))));
create policy system on applications.draft_attachment as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.earlier_desk enable row level security;
create policy left_now on applications.earlier_desk as permissive for insert to opensmk_app with check ((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = earlier_desk.application_id) AND (a.stage = earlier_desk.stage) AND (a.desk = earlier_desk.desk)))));
create policy of_application on applications.earlier_desk as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = earlier_desk.application_id))));
create policy system on applications.earlier_desk as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.filed_attachment enable row level security;
create policy filed on applications.filed_attachment as permissive for insert to opensmk_app with check (((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = filed_attachment.application_id) AND (a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))))) AND (EXISTS ( SELECT
   FROM applications.draft_attachment d
  WHERE ((d.application_id = filed_attachment.application_id) AND (d.file_id = filed_attachment.file_id))))));
create policy of_application on applications.filed_attachment as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = filed_attachment.application_id))));
create policy system on applications.filed_attachment as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.filed_version enable row level security;
create policy filed on applications.filed_version as permissive for insert to opensmk_app with check ((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = filed_version.application_id) AND (a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))))));
create policy of_application on applications.filed_version as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = filed_version.application_id))));
create policy system on applications.filed_version as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.filing_attempt enable row level security;
create policy operator on applications.filing_attempt as permissive for select to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'administrator'::text));
create policy own on applications.filing_attempt as permissive for select to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy reported on applications.filing_attempt as permissive for insert to opensmk_app with check (((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (seen_by = 'device'::text)));
create policy system on applications.filing_attempt as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.filing_key enable row level security;
create policy filed on applications.filing_key as permissive for insert to opensmk_app with check ((EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = filing_key.application_id) AND (a.applicant_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))))));
create policy of_application on applications.filing_key as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = filing_key.application_id))));
create policy system on applications.filing_key as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.heartbeat enable row level security;
create policy system on applications.heartbeat as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.opinion enable row level security;
create policy asked on applications.opinion as permissive for insert to opensmk_app with check (((asked_by = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (given_at IS NULL) AND (EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = opinion.application_id) AND applications.sits_at(a.desk) AND (a.applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (a.subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)))))));
create policy given on applications.opinion as permissive for update to opensmk_app using ((applications.sits_at(desk) AND (EXISTS ( SELECT
   FROM applications.application a
  WHERE ((a.id = opinion.application_id) AND (a.applicant_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (a.subject_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))))))) with check ((given_by = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy of_application on applications.opinion as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = opinion.application_id))));
create policy system on applications.opinion as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.outage enable row level security;
create policy entered on applications.outage as permissive for insert to opensmk_app with check (((( SELECT platform.acting('role'::text) AS acting) = 'administrator'::text) AND (source = 'operator'::text) AND (entered_by = ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy register on applications.outage as permissive for select to opensmk_app using (true);
create policy system on applications.outage as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.reminder enable row level security;
create policy system on applications.reminder as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table applications.step enable row level security;
create policy of_application on applications.step as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = step.application_id))));
create policy system on applications.step as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy taken on applications.step as permissive for insert to opensmk_app with check (((by_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (EXISTS ( SELECT
   FROM applications.application a
  WHERE (a.id = step.application_id)))));
alter table identity.account enable row level security;
create policy changed on identity.account as permissive for update to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy door on identity.account as permissive for select to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy imported on identity.account as permissive for all to opensmk_app using ((( SELECT identity.importing() AS importing) AND (person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy own on identity.account as permissive for select to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on identity.account as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.account_address enable row level security;
create policy door on identity.account_address as permissive for select to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy imported on identity.account_address as permissive for select to opensmk_app using (( SELECT identity.importing() AS importing));
create policy own on identity.account_address as permissive for select to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.account_address as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.body enable row level security;
create policy register on identity.body as permissive for select to opensmk_app using (true);
create policy system on identity.body as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.cell enable row level security;
create policy register on identity.cell as permissive for select to opensmk_app using (true);
create policy system on identity.cell as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.deputy enable row level security;
create policy door on identity.deputy as permissive for select to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy ended on identity.deputy as permissive for update to opensmk_app using (((( SELECT platform.acting_id('person'::text) AS acting_id) = principal_person_id) OR (( SELECT platform.acting_id('person'::text) AS acting_id) = deputy_person_id))) with check ((ended_by = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy named on identity.deputy as permissive for insert to opensmk_app with check (((principal_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (( SELECT platform.acting_id('in_place_of'::text) AS acting_id) IS NULL) AND (EXISTS ( SELECT
   FROM identity.role_holding h
  WHERE ((h.id = deputy.holding_id) AND (h.person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) AND (h.role = ( SELECT platform.acting('role'::text) AS acting)))))));
create policy own on identity.deputy as permissive for select to opensmk_app using (((( SELECT platform.acting_id('person'::text) AS acting_id) = principal_person_id) OR (( SELECT platform.acting_id('person'::text) AS acting_id) = deputy_person_id)));
create policy system on identity.deputy as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.identity_proof enable row level security;
create policy own on identity.identity_proof as permissive for select to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on identity.identity_proof as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.login_attempt enable row level security;
create policy door on identity.login_attempt as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.login_attempt as permissive for insert to opensmk_app with check (((purpose <> 'sign-in'::text) AND (for_account = ( SELECT platform.acting_id('account'::text) AS acting_id))));
create policy system on identity.login_attempt as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.passkey enable row level security;
create policy door on identity.passkey as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.passkey as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.passkey as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.passkey_challenge enable row level security;
create policy door on identity.passkey_challenge as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.passkey_challenge as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.passkey_challenge as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.person enable row level security;
create policy decided on identity.person as permissive for all to opensmk_app using (((id = ( SELECT platform.acting_id('decides_for'::text) AS acting_id)) AND (id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy door on identity.person as permissive for select to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) = 'door'::text) AND (EXISTS ( SELECT
   FROM identity.account
  WHERE ((account.person_id = person.id) AND account.demonstration AND (account.closed_at IS NULL))))));
create policy imported on identity.person as permissive for all to opensmk_app using ((( SELECT identity.importing() AS importing) AND (id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy own on identity.person as permissive for select to opensmk_app using ((id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on identity.person as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.person_merge enable row level security;
create policy own on identity.person_merge as permissive for select to opensmk_app using ((into_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on identity.person_merge as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.proof_sheet enable row level security;
create policy door on identity.proof_sheet as permissive for all to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) = 'door'::text) AND (purpose = 'recovery'::text)));
create policy own on identity.proof_sheet as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.proof_sheet as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.recovery enable row level security;
create policy door on identity.recovery as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy system on identity.recovery as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.recovery_code enable row level security;
create policy door on identity.recovery_code as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.recovery_code as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.recovery_code as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.registration enable row level security;
create policy door on identity.registration as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy imported on identity.registration as permissive for insert to opensmk_app with check (( SELECT identity.importing() AS importing));
create policy system on identity.registration as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.role_holding enable row level security;
create policy appointed on identity.role_holding as permissive for insert to opensmk_app with check ((identity.runs(role, unit_id, body_id) AND (person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy decided on identity.role_holding as permissive for all to opensmk_app using (((person_id = ( SELECT platform.acting_id('decides_for'::text) AS acting_id)) AND (person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy door on identity.role_holding as permissive for select to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy functions on identity.role_holding as permissive for select to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) <> 'newcomer'::text) AND (role <> ALL ('{trainee,student}'::text[]))));
create policy imported on identity.role_holding as permissive for all to opensmk_app using ((( SELECT identity.importing() AS importing) AND (person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy own on identity.role_holding as permissive for select to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy staffed on identity.role_holding as permissive for update to opensmk_app using (identity.runs(role, unit_id, body_id));
create policy system on identity.role_holding as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy verified on identity.role_holding as permissive for select to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) = 'chamber'::text) AND (verified_by_body_id = ( SELECT platform.acting_id('body'::text) AS acting_id))));
alter table identity.second_factor enable row level security;
create policy door on identity.second_factor as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.second_factor as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.second_factor as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.session enable row level security;
create policy door on identity.session as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.session as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.session as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.sign_in_step enable row level security;
create policy door on identity.sign_in_step as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'door'::text));
create policy own on identity.sign_in_step as permissive for all to opensmk_app using ((account_id = ( SELECT platform.acting_id('account'::text) AS acting_id)));
create policy system on identity.sign_in_step as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table identity.unit enable row level security;
create policy register on identity.unit as permissive for select to opensmk_app using (true);
create policy system on identity.unit as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table platform.audit_leaf enable row level security;
create policy decided on platform.audit_leaf as permissive for select to opensmk_app using (((action = 'application decided'::text) AND (EXISTS ( SELECT
   FROM applications.decision d
  WHERE ((d.leaf_id = audit_leaf.id) AND (d.decided_by = audit_leaf.person_id))))));
create policy filed on platform.audit_leaf as permissive for select to opensmk_app using (((action = 'application filed'::text) AND (EXISTS ( SELECT
   FROM applications.filed_version v
  WHERE ((v.leaf_id = audit_leaf.id) AND (v.filed_by = audit_leaf.person_id))))));
create policy merged on platform.audit_leaf as permissive for select to opensmk_app using (((subject_person_id IN ( SELECT identity.were(( SELECT platform.acting_id('person'::text) AS acting_id)) AS were)) OR (person_id IN ( SELECT identity.were(( SELECT platform.acting_id('person'::text) AS acting_id)) AS were))));
create policy own on platform.audit_leaf as permissive for select to opensmk_app using (((subject_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)) OR (person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy system on platform.audit_leaf as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy written on platform.audit_leaf as permissive for insert to opensmk_app with check (true);
alter table platform.letter enable row level security;
create policy shown on platform.letter as permissive for select to opensmk_app using ((shown AND (( SELECT platform.acting('role'::text) AS acting) = 'door'::text)));
create policy system on platform.letter as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy written on platform.letter as permissive for insert to opensmk_app with check (true);
alter table platform.mail_attempt enable row level security;
create policy own on platform.mail_attempt as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM platform.mail_delivery d
  WHERE (d.notice_id = mail_attempt.notice_id))));
create policy system on platform.mail_attempt as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table platform.mail_delivery enable row level security;
create policy own on platform.mail_delivery as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM platform.notice
  WHERE (notice.id = mail_delivery.notice_id))));
create policy system on platform.mail_delivery as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table platform.notice enable row level security;
create policy own on platform.notice as permissive for select to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy read on platform.notice as permissive for update to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on platform.notice as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table platform.stored_file enable row level security;
create policy attached on platform.stored_file as permissive for update to opensmk_app using ((uploaded_by = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy attachment on platform.stored_file as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM applications.filed_attachment held
  WHERE (held.file_id = stored_file.id))));
create policy newcomer on platform.stored_file as restrictive for insert to opensmk_app with check (((( SELECT platform.acting('role'::text) AS acting) IS DISTINCT FROM 'newcomer'::text) OR (NOT identity.is_newcomer(uploaded_by))));
create policy own on platform.stored_file as permissive for select to opensmk_app using ((uploaded_by = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy proof on platform.stored_file as permissive for select to opensmk_app using (training_record.proves_what_is_seen(id));
create policy system on platform.stored_file as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy uploaded on platform.stored_file as permissive for insert to opensmk_app with check (((uploaded_by = ( SELECT platform.acting_id('person'::text) AS acting_id)) OR ((( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (attached_at IS NOT NULL) AND (( SELECT platform.acting('restored_record'::text) AS acting) IS NOT NULL))));
alter table training_record.access_grant enable row level security;
create policy given on training_record.access_grant as permissive for insert to opensmk_app with check (((( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id IN ( SELECT training_record.written_records() AS written_records)) AND (to_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy of_trainee on training_record.access_grant as permissive for select to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id IN ( SELECT training_record.related_records() AS related_records))));
create policy own on training_record.access_grant as permissive for select to opensmk_app using ((to_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy revoked on training_record.access_grant as permissive for update to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id IN ( SELECT training_record.written_records() AS written_records))));
create policy system on training_record.access_grant as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.check_step enable row level security;
create policy added on training_record.check_step as permissive for insert to opensmk_app with check ((((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{supervisor,voivodeship-office,voivodeship-consultant,national-consultant}'::text[]))) OR ((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id = ( SELECT platform.acting_id('restored_record'::text) AS acting_id)))));
create policy related on training_record.check_step as permissive for select to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records)));
create policy system on training_record.check_step as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.entry enable row level security;
create policy changed on training_record.entry as permissive for update to opensmk_app using (((record_id IN ( SELECT training_record.seen_records() AS seen_records)) AND ((( SELECT platform.acting('role'::text) AS acting) <> 'mentor'::text) OR training_record.grants_rotation(record_id, kind, item_key, details)))) with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee,supervisor,mentor,unit-head,unit-staff,voivodeship-office,cmkp}'::text[])) AND (NOT ((( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (state = 'approved'::text)))));
create policy entered on training_record.entry as permissive for insert to opensmk_app with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee,supervisor,unit-head,unit-staff,voivodeship-office,cmkp}'::text[])) AND (NOT ((( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (state = 'approved'::text) AND (record_id IS DISTINCT FROM ( SELECT platform.acting_id('restored_record'::text) AS acting_id))))));
create policy related on training_record.entry as permissive for select to opensmk_app using (((record_id IN ( SELECT training_record.seen_records() AS seen_records)) AND ((( SELECT platform.acting('role'::text) AS acting) <> 'mentor'::text) OR (record_id IN ( SELECT training_record.granted_records() AS granted_records)) OR training_record.grants_rotation(record_id, kind, item_key, details))));
create policy system on training_record.entry as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy withdrawn on training_record.entry as permissive for delete to opensmk_app using (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee,supervisor,unit-head,unit-staff,voivodeship-office,cmkp}'::text[]))));
alter table training_record.entry_history enable row level security;
create policy related on training_record.entry_history as permissive for select to opensmk_app using (((record_id IN ( SELECT training_record.seen_records() AS seen_records)) AND ((( SELECT platform.acting('role'::text) AS acting) <> 'mentor'::text) OR (EXISTS ( SELECT
   FROM training_record.entry e
  WHERE (e.id = entry_history.entry_id))))));
create policy system on training_record.entry_history as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
create policy written on training_record.entry_history as permissive for insert to opensmk_app with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee,supervisor,mentor,unit-head,unit-staff,voivodeship-office,cmkp}'::text[]))));
alter table training_record.import_batch enable row level security;
create policy added on training_record.import_batch as permissive for insert to opensmk_app with check ((((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee}'::text[]))) OR ((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id = ( SELECT platform.acting_id('restored_record'::text) AS acting_id)))));
create policy changed on training_record.import_batch as permissive for update to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records))) with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee}'::text[]))));
create policy related on training_record.import_batch as permissive for select to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records)));
create policy system on training_record.import_batch as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.mentor_grant enable row level security;
create policy added on training_record.mentor_grant as permissive for insert to opensmk_app with check ((((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee,supervisor}'::text[]))) OR ((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id = ( SELECT platform.acting_id('restored_record'::text) AS acting_id)))));
create policy changed on training_record.mentor_grant as permissive for update to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records))) with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee,supervisor}'::text[]))));
create policy related on training_record.mentor_grant as permissive for select to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records)));
create policy system on training_record.mentor_grant as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.record enable row level security;
create policy deputy on training_record.record as restrictive for all to opensmk_app using (((( SELECT platform.acting_id('in_place_of'::text) AS acting_id) IS NULL) OR (( SELECT identity.deputises() AS deputises) AND (trainee_person_id <> ALL (ARRAY[( SELECT platform.acting_id('person'::text) AS acting_id), ( SELECT platform.acting_id('in_place_of'::text) AS acting_id)])))));
create policy granted on training_record.record as permissive for select to opensmk_app using ((id IN ( SELECT training_record.granted_records() AS granted_records)));
create policy moved on training_record.record as permissive for update to opensmk_app using ((id IN ( SELECT training_record.seen_records() AS seen_records))) with check (((id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{supervisor,unit-head,unit-staff,voivodeship-office,voivodeship-consultant,national-consultant}'::text[])) AND (trainee_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy opened on training_record.record as permissive for insert to opensmk_app with check (((( SELECT platform.acting('role'::text) AS acting) = ANY ('{unit-head,unit-staff}'::text[])) AND (unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id)) AND (trainee_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id)) AND training_record.was_referred(referral_id, trainee_person_id, unit_id)));
create policy related on training_record.record as permissive for select to opensmk_app using (
CASE ( SELECT platform.acting('role'::text) AS acting)
    WHEN 'trainee'::text THEN (trainee_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))
    WHEN 'supervisor'::text THEN (supervisor_person_id = ( SELECT identity.place_taken() AS place_taken))
    WHEN 'unit-head'::text THEN (unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id))
    WHEN 'unit-staff'::text THEN (unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id))
    WHEN 'voivodeship-office'::text THEN ((voivodeship = ( SELECT platform.acting('voivodeship'::text) AS acting)) OR (id = ( SELECT platform.acting_id('kept_record'::text) AS acting_id)))
    WHEN 'voivodeship-consultant'::text THEN ((id = ( SELECT platform.acting_id('kept_record'::text) AS acting_id)) OR ((state = 'consultant-check'::text) AND (voivodeship = ( SELECT platform.acting('voivodeship'::text) AS acting)) AND (specialty_code = ( SELECT platform.acting('specialty'::text) AS acting))))
    WHEN 'national-consultant'::text THEN ((id = ( SELECT platform.acting_id('kept_record'::text) AS acting_id)) OR ((state = 'consultant-check'::text) AND (specialty_code = ( SELECT platform.acting('specialty'::text) AS acting))))
    WHEN 'mentor'::text THEN (id IN ( SELECT training_record.related_records() AS related_records))
    WHEN 'cmkp'::text THEN true
    ELSE false
END);
create policy system on training_record.record as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.referral enable row level security;
create policy decided on training_record.referral as permissive for update to opensmk_app using (((( SELECT platform.acting('role'::text) AS acting) = ANY ('{unit-head,unit-staff}'::text[])) AND (unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id)))) with check (((unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id)) AND (trainee_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy deputy on training_record.referral as restrictive for all to opensmk_app using (((( SELECT platform.acting_id('in_place_of'::text) AS acting_id) IS NULL) OR (( SELECT identity.deputises() AS deputises) AND (trainee_person_id <> ALL (ARRAY[( SELECT platform.acting_id('person'::text) AS acting_id), ( SELECT platform.acting_id('in_place_of'::text) AS acting_id)])))));
create policy issued on training_record.referral as permissive for insert to opensmk_app with check (((( SELECT platform.acting('role'::text) AS acting) = 'voivodeship-office'::text) AND (voivodeship = ( SELECT platform.acting('voivodeship'::text) AS acting)) AND (trainee_person_id IS DISTINCT FROM ( SELECT platform.acting_id('person'::text) AS acting_id))));
create policy of_record on training_record.referral as permissive for select to opensmk_app using ((EXISTS ( SELECT
   FROM training_record.record r
  WHERE (r.referral_id = referral.id))));
create policy related on training_record.referral as permissive for select to opensmk_app using (
CASE ( SELECT platform.acting('role'::text) AS acting)
    WHEN 'trainee'::text THEN (trainee_person_id = ( SELECT platform.acting_id('person'::text) AS acting_id))
    WHEN 'voivodeship-office'::text THEN (voivodeship = ( SELECT platform.acting('voivodeship'::text) AS acting))
    WHEN 'unit-head'::text THEN (unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id))
    WHEN 'unit-staff'::text THEN (unit_id = ( SELECT platform.acting_id('unit'::text) AS acting_id))
    ELSE false
END);
create policy system on training_record.referral as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.remark enable row level security;
create policy added on training_record.remark as permissive for insert to opensmk_app with check ((((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{voivodeship-office,voivodeship-consultant,national-consultant}'::text[]))) OR ((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id = ( SELECT platform.acting_id('restored_record'::text) AS acting_id)))));
create policy changed on training_record.remark as permissive for update to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records))) with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee}'::text[]))));
create policy related on training_record.remark as permissive for select to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records)));
create policy system on training_record.remark as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.rotation_place enable row level security;
create policy added on training_record.rotation_place as permissive for insert to opensmk_app with check ((((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{supervisor}'::text[]))) OR ((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id = ( SELECT platform.acting_id('restored_record'::text) AS acting_id)))));
create policy changed on training_record.rotation_place as permissive for update to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records))) with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{supervisor}'::text[]))));
create policy related on training_record.rotation_place as permissive for select to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records)));
create policy removed on training_record.rotation_place as permissive for delete to opensmk_app using (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'supervisor'::text)));
create policy system on training_record.rotation_place as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.sign_off_code enable row level security;
create policy added on training_record.sign_off_code as permissive for insert to opensmk_app with check ((((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{trainee}'::text[]))) OR ((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = 'trainee'::text) AND (record_id = ( SELECT platform.acting_id('restored_record'::text) AS acting_id)))));
create policy changed on training_record.sign_off_code as permissive for update to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records))) with check (((record_id IN ( SELECT training_record.written_records() AS written_records)) AND (( SELECT platform.acting('role'::text) AS acting) = ANY ('{supervisor,mentor}'::text[]))));
create policy related on training_record.sign_off_code as permissive for select to opensmk_app using ((record_id IN ( SELECT training_record.seen_records() AS seen_records)));
create policy system on training_record.sign_off_code as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));
alter table training_record.value_mapping enable row level security;
create policy own on training_record.value_mapping as permissive for all to opensmk_app using ((person_id = ( SELECT platform.acting_id('person'::text) AS acting_id)));
create policy system on training_record.value_mapping as permissive for all to opensmk_app using ((( SELECT platform.acting('role'::text) AS acting) = 'system'::text));

-- Grants

grant update on column applications.application.closes_at to opensmk_app;
grant update on column applications.application.closes_law to opensmk_app;
grant update on column applications.application.closes_set_at to opensmk_app;
grant update on column applications.application.desk to opensmk_app;
grant update on column applications.application.draft to opensmk_app;
grant update on column applications.application.draft_saved_at to opensmk_app;
grant update on column applications.application.due_on to opensmk_app;
grant update on column applications.application.number to opensmk_app;
grant update on column applications.application.outage_law to opensmk_app;
grant update on column applications.application.stage to opensmk_app;
grant update on column applications.application.state to opensmk_app;
grant update on column applications.application.turn_since to opensmk_app;
grant update on column applications.application.version to opensmk_app;
grant update on column applications.decision.opened_at to opensmk_app;
grant update on column applications.opinion.answer to opensmk_app;
grant update on column applications.opinion.given_at to opensmk_app;
grant update on column applications.opinion.given_by to opensmk_app;
grant update on column applications.opinion.stance to opensmk_app;
grant update on column identity.account.closed_at to opensmk_app;
grant update on column identity.account.email to opensmk_app;
grant update on column identity.account.last_holding_id to opensmk_app;
grant update on column identity.account.locale to opensmk_app;
grant update on column identity.account.password_changed_at to opensmk_app;
grant update on column identity.account.password_hash to opensmk_app;
grant update on column identity.body.ended_on to opensmk_app;
grant update on column identity.body.name to opensmk_app;
grant update on column identity.body.reach to opensmk_app;
grant update on column identity.body.search_key to opensmk_app;
grant update on column identity.body.voivodeship to opensmk_app;
grant update on column identity.deputy.ended_at to opensmk_app;
grant update on column identity.deputy.ended_by to opensmk_app;
grant update on column identity.passkey.counter to opensmk_app;
grant update on column identity.passkey.last_used_at to opensmk_app;
grant update on column identity.passkey.synced to opensmk_app;
grant update on column identity.person.licence_number to opensmk_app;
grant update on column identity.person.profession to opensmk_app;
grant update on column identity.proof_sheet.ended_at to opensmk_app;
grant update on column identity.recovery.expires_at to opensmk_app;
grant update on column identity.recovery.proved_at to opensmk_app;
grant update on column identity.recovery.ticket_hash to opensmk_app;
grant update on column identity.recovery.used_at to opensmk_app;
grant update on column identity.recovery_code.used_at to opensmk_app;
grant update on column identity.role_holding.until_on to opensmk_app;
grant update on column identity.second_factor.begun_at to opensmk_app;
grant update on column identity.second_factor.confirmed_at to opensmk_app;
grant update on column identity.second_factor.last_step to opensmk_app;
grant update on column identity.second_factor.last_used_at to opensmk_app;
grant update on column identity.second_factor.sealed_secret to opensmk_app;
grant update on column identity.session.deputy_id to opensmk_app;
grant update on column identity.session.ended_at to opensmk_app;
grant update on column identity.session.expires_at to opensmk_app;
grant update on column identity.session.holding_id to opensmk_app;
grant update on column identity.session.idle_minutes to opensmk_app;
grant update on column identity.session.last_seen_at to opensmk_app;
grant update on column identity.session.proved_at to opensmk_app;
grant update on column identity.session.token_hash to opensmk_app;
grant update on column identity.unit.ended_on to opensmk_app;
grant update on column platform.letter.body to opensmk_app;
grant update on column platform.letter.link to opensmk_app;
grant update on column platform.letter.settled_at to opensmk_app;
grant update on column platform.letter.shown to opensmk_app;
grant update on column platform.letter.state to opensmk_app;
grant update on column platform.letter.subject to opensmk_app;
grant update on column platform.log_state.horizon to opensmk_app;
grant update on column platform.log_state.size to opensmk_app;
grant update on column platform.mail_attempt.ended_at to opensmk_app;
grant update on column platform.mail_attempt.outcome to opensmk_app;
grant update on column platform.mail_attempt.reply to opensmk_app;
grant update on column platform.mail_delivery.settled_at to opensmk_app;
grant update on column platform.mail_delivery.state to opensmk_app;
grant update on column platform.notice.read_at to opensmk_app;
grant update on column platform.stored_file.attached_at to opensmk_app;
grant update on column training_record.access_grant.revoked_at to opensmk_app;
grant execute on routine applications.calendar_of(of_token_hash text) to opensmk_app;
grant execute on routine applications.find_key(sought uuid) to opensmk_app;
grant execute on routine applications.has_calendar(of_token_hash text) to opensmk_app;
grant execute on routine applications.last_number(prefix text) to opensmk_app;
grant execute on routine applications.note_failed_filing(attempt uuid, of_application uuid, by_person uuid) to opensmk_app;
grant execute on routine applications.tried_between(from_at timestamp with time zone, until_at timestamp with time zone) to opensmk_app;
grant execute on routine applications.was_asked(application uuid) to opensmk_app;
grant execute on routine applications.was_decided(application uuid) to opensmk_app;
grant execute on routine identity.deputises() to opensmk_app;
grant execute on routine identity.find_by_address(address text, surname_key text) to opensmk_app;
grant execute on routine identity.find_candidate(sought_by text, sought text) to opensmk_app;
grant execute on routine identity.find_holders(sought text, name_begins text, licence text, of_unit uuid, on_day date, most integer) to opensmk_app;
grant execute on routine identity.find_person_by_pesel(given_pesel text) to opensmk_app;
grant execute on routine identity.find_sheet(given_code text) to opensmk_app;
grant execute on routine identity.find_twice(given_profession text, given_licence text, given_pesel text) to opensmk_app;
grant execute on routine identity.is_address_taken(given_email text) to opensmk_app;
grant execute on routine identity.is_licence_taken(given_profession text, given_licence text, by_other_than uuid) to opensmk_app;
grant execute on routine identity.is_manned(by_role text, on_day date, in_unit uuid, in_body uuid, in_voivodeship text, in_functions text[], but_not uuid) to opensmk_app;
grant execute on routine identity.is_newcomer(of_person uuid) to opensmk_app;
grant execute on routine identity.join_persons(gone_id uuid, stays_id uuid, why text) to opensmk_app;
grant execute on routine identity.masked_pesel(of_person uuid) to opensmk_app;
grant execute on routine identity.matters_of(of_person uuid, OUT holds_role boolean, OUT is_in_deputyship boolean) to opensmk_app;
grant execute on routine identity.may_confirm(of_profession text) to opensmk_app;
grant execute on routine identity.open_newcomer(given_token bytea, new_person uuid, new_account uuid, hash text) to opensmk_app;
grant execute on routine identity.persons_by_pesel(pesels text[]) to opensmk_app;
grant execute on routine identity.persons_of(ids uuid[]) to opensmk_app;
grant execute on routine identity.place_taken() to opensmk_app;
grant execute on routine identity.principals_of_deputy() to opensmk_app;
grant execute on routine identity.prove_recovery_in_person(of_sheet uuid, given_pesel text, proof jsonb) to opensmk_app;
grant execute on routine identity.recover_account(given_ticket bytea, new_hash text, without_factor boolean) to opensmk_app;
grant execute on routine identity.register_pesel(of_person uuid, given_pesel text) to opensmk_app;
grant execute on routine identity.register_pesels(persons uuid[], pesels text[]) to opensmk_app;
grant execute on routine identity.settle_identity(of_account uuid, given_pesel text, names jsonb, proof jsonb) to opensmk_app;
grant execute on routine identity.told_of_joining(of_person uuid) to opensmk_app;
grant execute on routine identity.were(of_person uuid) to opensmk_app;
grant execute on routine platform.leaves_showing(of_person uuid) to opensmk_app;
grant execute on routine platform.letters_in_trouble() to opensmk_app;
grant execute on routine training_record.count_trainees(of_persons uuid[]) to opensmk_app;
grant execute on routine training_record.granted_records() to opensmk_app;
grant execute on routine training_record.grants_rotation(of_record uuid, kind text, item_key text, details jsonb) to opensmk_app;
grant execute on routine training_record.has_open_training(of_person uuid) to opensmk_app;
grant execute on routine training_record.last_card_number(prefix text) to opensmk_app;
grant execute on routine training_record.last_referral_number(prefix text) to opensmk_app;
grant execute on routine training_record.proves_what_is_seen(file uuid) to opensmk_app;
grant execute on routine training_record.related_records() to opensmk_app;
grant execute on routine training_record.seen_records() to opensmk_app;
grant execute on routine training_record.was_referred(by_referral uuid, trainee uuid, to_unit uuid) to opensmk_app;
grant execute on routine training_record.written_records() to opensmk_app;
grant usage on schema applications to opensmk_app;
grant usage on schema identity to opensmk_app;
grant usage on schema platform to opensmk_app;
grant usage on schema training_record to opensmk_app;
grant insert, select on table applications.application to opensmk_app;
grant delete, insert, select, update on table applications.calendar_feed to opensmk_app;
grant insert, select on table applications.decision to opensmk_app;
grant delete, insert, select on table applications.draft_attachment to opensmk_app;
grant insert, select on table applications.earlier_desk to opensmk_app;
grant insert, select on table applications.filed_attachment to opensmk_app;
grant insert, select on table applications.filed_version to opensmk_app;
grant insert, select on table applications.filing_attempt to opensmk_app;
grant insert, select on table applications.filing_key to opensmk_app;
grant insert, select, update on table applications.heartbeat to opensmk_app;
grant insert, select on table applications.opinion to opensmk_app;
grant insert, select on table applications.outage to opensmk_app;
grant insert, select on table applications.reminder to opensmk_app;
grant insert, select on table applications.step to opensmk_app;
grant insert, select on table identity.account to opensmk_app;
grant insert, select on table identity.account_address to opensmk_app;
grant insert, select on table identity.body to opensmk_app;
grant insert, select on table identity.cell to opensmk_app;
grant insert, select on table identity.deputy to opensmk_app;
grant insert, select on table identity.identity_proof to opensmk_app;
grant delete, insert, select on table identity.login_attempt to opensmk_app;
grant delete, insert, select on table identity.passkey to opensmk_app;
grant delete, insert, select on table identity.passkey_challenge to opensmk_app;
grant insert, select on table identity.person to opensmk_app;
grant insert, select on table identity.person_merge to opensmk_app;
grant insert, select on table identity.proof_sheet to opensmk_app;
grant delete, insert, select on table identity.recovery to opensmk_app;
grant delete, insert, select on table identity.recovery_code to opensmk_app;
grant delete, insert, select on table identity.registration to opensmk_app;
grant insert, select on table identity.role_holding to opensmk_app;
grant delete, insert, select on table identity.second_factor to opensmk_app;
grant delete, insert, select on table identity.session to opensmk_app;
grant delete, insert, select on table identity.sign_in_step to opensmk_app;
grant insert, select on table identity.unit to opensmk_app;
grant delete, insert, select on table platform.announcement_effect to opensmk_app;
grant insert, select on table platform.audit_leaf to opensmk_app;
grant insert, select on table platform.checkpoint to opensmk_app;
grant insert, select on table platform.cosignature to opensmk_app;
grant delete, insert, select on table platform.letter to opensmk_app;
grant insert, select on table platform.log_leaf to opensmk_app;
grant insert, select on table platform.log_node to opensmk_app;
grant select on table platform.log_state to opensmk_app;
grant insert, select on table platform.mail_attempt to opensmk_app;
grant insert, select on table platform.mail_delivery to opensmk_app;
grant insert, select on table platform.notice to opensmk_app;
grant delete, insert, select on table platform.stored_file to opensmk_app;
grant insert, select on table training_record.access_grant to opensmk_app;
grant insert, select on table training_record.check_step to opensmk_app;
grant delete, insert, select, update on table training_record.entry to opensmk_app;
grant insert, select on table training_record.entry_history to opensmk_app;
grant select on table training_record.entry_sum to opensmk_app;
grant insert, select, update on table training_record.import_batch to opensmk_app;
grant insert, select, update on table training_record.mentor_grant to opensmk_app;
grant select on table training_record.programme to opensmk_app;
grant insert, select, update on table training_record.record to opensmk_app;
grant insert, select, update on table training_record.referral to opensmk_app;
grant insert, select, update on table training_record.remark to opensmk_app;
grant delete, insert, select, update on table training_record.rotation_place to opensmk_app;
grant insert, select, update on table training_record.sign_off_code to opensmk_app;
grant select on table training_record.specialty to opensmk_app;
grant delete, insert, select, update on table training_record.value_mapping to opensmk_app;

-- Comments

comment on function applications.note_failed_filing(pg_catalog.uuid,pg_catalog.uuid,pg_catalog.uuid) is 'Zapisuje, że serwer nie mógł przyjąć własnego wniosku osoby.';
comment on function applications.refuse_joining() is 'Nie łączy osoby, która złożyła wniosek albo go rozstrzygnęła: mogłaby rozstrzygnąć własny.';
comment on function applications.sits_at(pg_catalog.jsonb) is 'Czy działająca rola siedzi przy tym biurku; ta sama reguła co sitsAt w programie.';
comment on function applications.stands_above(pg_catalog.jsonb) is 'Czy działająca rola stoi nad tym biurkiem; ta sama reguła co standsAbove w programie.';
comment on function applications.was_asked(pg_catalog.uuid) is 'Czy działającą rolę poproszono o opinię w tej sprawie.';
comment on function applications.was_decided(pg_catalog.uuid) is 'Czy w sprawie wydano już decyzję: strona wraca do niej, gdy cofa odwołanie.';
comment on function identity.deputises() is 'Czy działający zastępuje dziś osobę, którą podaje, w roli, którą podaje, w jej funkcji, jednostce, organie, województwie i dziedzinie.';
comment on function identity.end_roles_with_place() is 'Rola w jednostce lub organie kończy się razem z nimi.';
comment on function identity.find_by_address(pg_catalog.text,pg_catalog.text) is 'Osoba o tym adresie e-mail i nazwisku, razem: sam adres ani samo nazwisko niczego nie powie.';
comment on function identity.find_candidate(pg_catalog.text,pg_catalog.text) is 'Osoba o całym numerze PESEL, numerze PWZ albo adresie konta: tylko dla tego, kto prowadzi ludzi swojej instytucji.';
comment on function identity.find_holders(pg_catalog.text,pg_catalog.text,pg_catalog.text,pg_catalog.uuid,pg_catalog.date,integer) is 'Wyszukanie osób pełniących rolę, o ile działający może takich szukać.';
comment on function identity.find_twice(pg_catalog.text,pg_catalog.text,pg_catalog.text) is 'Osoba wpisana bez numeru PESEL (po numerze prawa wykonywania zawodu) i ta sama osoba z numerem; widzi je izba prowadząca rejestr.';
comment on function identity.guard_last_day() is 'Nikt nie przedłuża własnej roli.';
comment on function identity.importing() is 'Czy w tej transakcji administrator wgrywa konta z pliku albo pobiera rejestr: tylko wtedy sięga do cudzych kont i ról.';
comment on function identity.is_manned(pg_catalog.text,pg_catalog.date,pg_catalog.uuid,pg_catalog.uuid,pg_catalog.text,pg_catalog.text[],pg_catalog.uuid) is 'Czy przy biurku, do którego ktoś prosi o rolę, siedzi dziś ktokolwiek inny: tak albo nie, bez nazwisk.';
comment on function identity.is_newcomer(pg_catalog.uuid) is 'Czy ktoś się zarejestrował i jeszcze nie potwierdził tożsamości.';
comment on function identity.join_persons(pg_catalog.uuid,pg_catalog.uuid,pg_catalog.text) is 'Łączy wpis bez numeru PESEL z osobą potwierdzoną: oba identyfikatory zostają w person_merge, numer PWZ, konto i wiadomości przechodzą.';
comment on function identity.masked_pesel(pg_catalog.uuid) is 'Numer PESEL zasłonięty: dwie pierwsze i dwie ostatnie cyfry.';
comment on function identity.matters_of(pg_catalog.uuid) is 'Czy ktoś pełni albo pełnił rolę, czy jest w zastępstwie: takiego nie łączy się z nikim.';
comment on function identity.may_confirm(pg_catalog.text) is 'Czy działający potwierdza osobiście tożsamość osób zawodu: ta sama tabela co CONFIRMS w programie; test je porównuje.';
comment on function identity.open_newcomer(pg_catalog.bytea,pg_catalog.uuid,pg_catalog.uuid,pg_catalog.text) is 'Odnośnik z listu zakłada konto bez roli i bez nazwiska, otwiera ponownie konto niepotwierdzonej tożsamości albo ustawia pierwsze hasło kontu z pliku.';
comment on function identity.persons_by_pesel(pg_catalog.text[]) is 'Osoby o podanych numerach, wiele naraz: tylko przy wgrywaniu kont z pliku.';
comment on function identity.persons_of(pg_catalog.uuid[]) is 'Nazwiska osób o znanych identyfikatorach; temu, kto się dopiero loguje, tylko jego własne.';
comment on function identity.place_taken() is 'Czyje miejsce zajmuje działający: własne, a zastępca w swoich dniach miejsce zastępowanej osoby.';
comment on function identity.principals_of_deputy() is 'Kogo zastępuje działający: jego własne zastępstwa z nazwiskami.';
comment on function identity.recover_account(pg_catalog.bytea,pg_catalog.text,boolean) is 'Kończy odzyskiwanie dostępu: nowe hasło, na życzenie bez drugiego składnika i kluczy; wszystkie sesje się kończą.';
comment on function identity.refuse_joining() is 'Nie łączy osoby, która ma rolę albo zastępstwo: mogłaby się okazać własnym zastępcą.';
comment on function identity.register_pesels(pg_catalog.uuid[],pg_catalog.text[]) is 'Numery wielu osób naraz; odpowiada, ile przyjęto. Mniej niż podano znaczy, że ktoś był szybszy: nic nie zostaje.';
comment on function identity.runs(pg_catalog.text,pg_catalog.uuid,pg_catalog.uuid) is 'Czy działający kierownik albo administrator prowadzi tę rolę w swojej jednostce lub organie: ta sama tabela co STAFF_OF; test je porównuje.';
comment on function identity.sought_by(pg_catalog.text) is 'Kogo może szukać rola: ta sama tabela co FOUND_BY w programie; test je porównuje.';
comment on function identity.were(pg_catalog.uuid) is 'Dawne identyfikatory osoby, po połączeniu; pyta o nie tylko ona sama.';
comment on function platform.acting(pg_catalog.text) is 'Kto działa: role, function, unit, body, voivodeship, specialty, today. Rola system to program sam, door to ktoś, kto się dopiero loguje.';
comment on function platform.letters_in_trouble() is 'Listy, które nie doszły: komu, kiedy i co odpowiedział serwer poczty, bez treści.';
comment on function training_record.granted_records() is 'Karty, które lekarz pokazał działającemu: do odczytu, w dniach dostępu.';
comment on function training_record.grants_rotation(pg_catalog.uuid,pg_catalog.text,pg_catalog.text,pg_catalog.jsonb) is 'Czy działający opiekun ma dziś upoważnienie do stażu, do którego należy wpis.';
comment on function training_record.refuse_joining() is 'Nie łączy osoby, która szkoli się, kieruje, zatwierdza albo czyta kartę: mogłaby zatwierdzić własną.';
comment on function training_record.related_records() is 'Karty, do których działająca rola ma stosunek z prawa: ta sama tabela co RELATIONS w programie; test je porównuje.';
comment on function training_record.seen_records() is 'Karty, które działający widzi: z prawa i z dostępu, który dał lekarz.';
comment on function training_record.written_records() is 'Z nich te, w których wolno pisać: we własnej karcie nikt nie działa inaczej niż jako szkolony (UZL art. 16m).';
comment on schema applications is 'Wnioski: szkic, złożenie, poświadczenie, zwrot, decyzja; jedno życie dla wszystkich procesów.';
comment on schema identity is 'Osoby, konta, role i sesje oraz rejestr jednostek, w których pełni się role.';
comment on table applications.application is 'Wniosek: kto, w jakim procesie i o co, w jakim stanie, czyj jest teraz ruch i do kiedy.';
comment on table applications.calendar_feed is 'Kalendarz terminów osoby pod tajnym adresem; przechowujemy tylko skrót tajemnicy.';
comment on table applications.decision is 'Rozstrzygnięcie z podstawą prawną i pouczeniem.';
comment on table applications.draft_attachment is 'Załącznik szkicu wniosku; widzi go tylko wnioskodawca.';
comment on table applications.earlier_desk is 'Gdzie wniosek był wcześniej: kto go przekazał dalej, dalej go czyta.';
comment on table applications.filed_attachment is 'Załącznik złożonej wersji wniosku: nic go nie zmienia ani nie usuwa, także pliku, na który wskazuje.';
comment on table applications.filed_version is 'Złożona wersja wniosku z jej poświadczeniem; zwrócona zostaje w archiwum, niczego się w niej nie zmienia.';
comment on table applications.filing_attempt is 'Próby złożenia, które się nie udały z winy systemu: widziane przez serwer albo zgłoszone przez urządzenie, według jego zegara.';
comment on table applications.filing_key is 'Klucz złożenia: to samo złożenie powtórzone daje to samo poświadczenie.';
comment on table applications.heartbeat is 'Ostatni znak życia serwera. Przerwa między znakami to awaria.';
comment on table applications.opinion is 'Opinia, o którą prosi rozpatrujący: kogo, o co, do kiedy; daje się ją raz.';
comment on table applications.outage is 'Awarie systemu: od ostatniego znaku życia do następnego, albo wpisane przez operatora z powodem. Wiersza się nie zmienia; poprawia go następny.';
comment on table applications.reminder is 'Przypomnienia już wysłane: każde raz dla jednego terminu, także gdy program uruchomiono na nowo.';
comment on table applications.step is 'Co się działo z wnioskiem: kto, kiedy, w jakiej roli; przy zwrocie powód i uwagi do pól.';
comment on table identity.account is 'Konto osoby: adres e-mail i skrót hasła (argon2id).';
comment on table identity.account_address is 'Dalsze adresy konta, po połączeniu kont jednej osoby: każdym można się zalogować, hasłem tego konta.';
comment on table identity.body is 'Organ lub urząd: izba, uczelnia, urząd wojewódzki, ministerstwo, CMKP, CEM. Weryfikuje role i zatrudnia tych, którzy rozpatrują.';
comment on table identity.cell is 'Komórka organizacyjna jednostki: oddział, klinika, pracownia.';
comment on table identity.deputy is 'Zastępstwo: kto działa w roli innej osoby, od którego do którego dnia włącznie. Zastępca nie wyznacza zastępcy.';
comment on table identity.identity_proof is 'Kto, kiedy i jak potwierdził tożsamość osoby; zostaje z kontem na zawsze.';
comment on table identity.login_attempt is 'Logowanie przez dostawcę tożsamości, które trwa: ważne raz, dziesięć minut, w tej samej karcie przeglądarki.';
comment on table identity.passkey is 'Klucze dostępu konta (WebAuthn): część publiczna. Część tajna nie opuszcza urządzenia osoby.';
comment on table identity.passkey_challenge is 'O co zapytano klucz i na czyją odpowiedź się czeka: ważne raz, pięć minut, w tej samej sesji albo karcie przeglądarki.';
comment on table identity.person is 'Osoba: imiona, nazwisko, zawód i numer prawa wykonywania zawodu (PWZ). Bez numeru PESEL.';
comment on table identity.person_merge is 'Osoba widziana dwa razy: dawny identyfikator i osoba, którą jest naprawdę. Historia zachowuje dawny, czyta się go przez tę tabelę.';
comment on table identity.person_pesel is 'Numery PESEL, osobno. Aplikacja nie ma prawa odczytu tej tabeli: pyta wyłącznie przez trzy funkcje poniżej.';
comment on table identity.proof_sheet is 'Arkusz potwierdzenia tożsamości osobiście: kod, który okazuje się w izbie lub urzędzie, i to, co osoba sama podała.';
comment on table identity.recovery is 'Odzyskanie dostępu: odnośnik z listu, potem ten sam dowód tożsamości co przy rejestracji, potem nowe hasło.';
comment on table identity.recovery_code is 'Kody zapasowe drugiego składnika, tylko skróty; każdy działa raz.';
comment on table identity.registration is 'Rejestracja, która czeka na potwierdzenie adresu e-mail: odnośnik z listu działa raz i przez ograniczony czas.';
comment on table identity.role_holding is 'Rola pełniona przez osobę od dnia do dnia (oba włącznie), w jednostce, województwie lub dziedzinie.';
comment on table identity.second_factor is 'Drugi składnik konta: kod z aplikacji (TOTP, RFC 6238). Działa od potwierdzenia.';
comment on table identity.session is 'Sesja w jednej przeglądarce, z jedną wybraną rolą. Przechowuje się tylko skrót tajnego znacznika.';
comment on table identity.sign_in_step is 'Logowanie, w którym potwierdzono hasło albo tożsamość i czeka się na drugi składnik: ważne raz, pięć minut.';
comment on table identity.unit is 'Jednostka, w której ktoś pełni rolę. Akredytacja stanie obok, we własnym schemacie.';
comment on table platform.announcement_effect is 'Skutki ogłoszeń już wykonane: to samo ogłoszenie przetworzone dwa razy działa raz. Wpisy starsze niż 30 dni są usuwane.';
comment on table platform.audit_leaf is 'Ślad: kto, w jakiej roli i kiedy coś zrobił albo obejrzał. Aplikacja może tylko dopisywać i czytać.';
comment on table platform.checkpoint is 'Podpisany stan dziennika: liczba śladów i korzeń drzewa (C2SP tlog-checkpoint).';
comment on table platform.cosignature is 'Podpisy świadków pod stanem dziennika: świadek potwierdza, że widział tylko dopisywanie.';
comment on table platform.letter is 'List do adresu, który nie należy jeszcze do żadnej osoby albo ma trafić właśnie na niego.';
comment on table platform.log_leaf is 'Dziennik: ślady w ustalonej kolejności, każdy ze swoim skrótem (RFC 9162).';
comment on table platform.log_node is 'Pełne poddrzewa dziennika; węzeł poziomu n obejmuje 2^n śladów.';
comment on table platform.log_state is 'Ile śladów jest w dzienniku i do której transakcji sięga.';
comment on table platform.mail_attempt is 'Każda próba wysłania listu. Próba bez wyniku została przerwana: nie wiadomo, czy list wyszedł, więc wysłano go znowu.';
comment on table platform.mail_delivery is 'List do powiadomienia, taki, jaki wyszedł lub miał wyjść. not-sent: instalacja nie ma serwera poczty.';
comment on table platform.migration is 'Zastosowane zmiany schematu wraz z sumą kontrolną pliku';
comment on table platform.notice is 'Powiadomienie dla osoby, widoczne w skrzynce w aplikacji. Treść układa program z rodzaju i faktów.';
comment on table platform.stored_file is 'Plik przesłany przez osobę. Treść leży w magazynie plików pod kluczem id. Bez dołączenia znika po 7 dniach.';
comment on table training_record.access_grant is 'Dostęp do odczytu karty, który lekarz daje wybranej osobie na czas; odwołany przestaje działać od razu.';
comment on table training_record.check_step is 'Co rozstrzygnięto o całej karcie: kierownik, urząd wojewódzki, konsultant; runda uzupełnienia. Bieg sprawy i terminy są we wniosku.';
comment on table training_record.entry is 'Wpis karty. hash obejmuje treść, którą widzi zatwierdzający; recognition_key rozpoznaje ten sam wiersz arkusza.';
comment on table training_record.entry_history is 'Poprzednie wersje wpisów i co się z nimi stało; tylko do dopisywania. content jest puste, gdy treść się nie zmieniła.';
comment on table training_record.import_batch is 'Import z arkusza: jedna transakcja; można cofnąć, dopóki niczego z niej nie zatwierdzono.';
comment on table training_record.mentor_grant is 'Upoważnienie opiekuna stażu do zatwierdzania wpisów tego stażu, na czas.';
comment on table training_record.programme is 'Program specjalizacji w wersji; content to transkrypcja, której sumy sprawdzono przy wczytaniu.';
comment on table training_record.record is 'Elektroniczna Karta Szkolenia Specjalizacyjnego: nagłówek.';
comment on table training_record.referral is 'Skierowanie do jednostki; przyjęcie przez jednostkę tworzy kartę.';
comment on table training_record.remark is 'Uwagi przypięte do elementów karty w danej rundzie.';
comment on table training_record.rotation_place is 'Jednostka, którą kierownik specjalizacji wyznaczył dla stażu.';
comment on table training_record.sign_off_code is 'Jednorazowy kod QR do zatwierdzenia wpisów na miejscu.';
comment on table training_record.specialty is 'Rejestr dziedzin. Dziedzina bez programu jest pokazywana jako taka.';
comment on table training_record.value_mapping is 'Zapamiętane dopasowania z arkuszy danej osoby.';
comment on column applications.application.closes_at is 'Chwila, przed którą wnioskodawca musi złożyć to, co pisze: koniec naboru albo terminu na poprawę, bez przedłużeń za awarie.';
comment on column applications.application.closes_law is 'Przepis, który wyznacza ten termin.';
comment on column applications.application.closes_set_at is 'Kiedy ten termin ustalono; o tym, co minęło wcześniej, nikt nie przypomina.';
comment on column applications.application.desk is 'Kto go teraz rozpatruje: role i zakres, w jakim są pełnione; above: rola, która działa, gdy nie ma tam nikogo spoza sprawy.';
comment on column applications.application.draft is 'To, co wpisano, bez sprawdzania; widzi to tylko wnioskodawca.';
comment on column applications.application.due_on is 'Ostatni dzień na ruch tego, czyja jest kolej, włącznie.';
comment on column applications.application.outage_law is 'Przepis, według którego awaria przedłuża ten termin; pusty, gdy nie przedłuża.';
comment on column applications.application.round is 'O co chodzi w ramach procesu: rola, karta, nabór.';
comment on column applications.application.stage is 'Na którym etapie jest wniosek, po kluczu z definicji procesu.';
comment on column applications.application.subject_person_id is 'Czyjej sprawy dotyczy wniosek; najczęściej wnioskodawcy. W jednej sprawie, procesie i rundzie jest naraz jeden złożony wniosek.';
comment on column applications.decision.instance is 'Która to decyzja w tej sprawie: 1 wydaje pierwsza instancja, następne po odwołaniu.';
comment on column applications.decision.opened_at is 'Kiedy strona pierwszy raz otworzyła decyzję: od tego dnia liczy się termin odwołania, najpóźniej od czternastego dnia po wydaniu.';
comment on column applications.decision.payload is 'Treść decyzji, którą system podpisał; dokument PDF powstaje z niej samej.';
comment on column applications.draft_attachment.key is 'O który załącznik procesu chodzi.';
comment on column applications.filed_version.hash is 'SHA-256 kanonicznego zapisu treści.';
comment on column applications.filed_version.known is 'Które wartości pochodzą z rejestru, a nie od wnioskodawcy.';
comment on column applications.filed_version.leaf_id is 'Ślad tego złożenia; jego miejsce w dzienniku dowodzi, że poświadczenia nie dopisano wstecz.';
comment on column applications.opinion.desk is 'Kto ma ją dać: role i zakres, jak przy biurku wniosku.';
comment on column applications.opinion.label is 'Jak nazywa się ten, kogo poproszono, w chwili pytania.';
comment on column applications.outage.is_void is 'Poprawka, która mówi, że awarii nie było.';
comment on column applications.step.by_person_id is 'Kto; puste, gdy zrobił to program sam, bo minął termin.';
comment on column applications.step.stage is 'Na którym etapie to się stało, po kluczu z definicji procesu.';
comment on column identity.account.demonstration is 'Konto pokazowe: działa tylko wtedy, gdy serwer prowadzi pokaz.';
comment on column identity.account.last_holding_id is 'Rola wybrana ostatnio: w niej zaczyna się następna sesja.';
comment on column identity.body.ended_on is 'Ostatni dzień działania, włącznie; role w niej kończą się najpóźniej tego dnia.';
comment on column identity.body.kind is 'Rodzaj, jak w BODY_KINDS programu.';
comment on column identity.body.reach is 'Krajowa, okręgowa albo wojskowa.';
comment on column identity.body.voivodeship is 'Województwo siedziby (TERYT), dwie cyfry; brak, gdy obejmuje cały kraj.';
comment on column identity.deputy.ended_at is 'Kiedy zakończono je przed czasem; puste, gdy trwa do ostatniego dnia.';
comment on column identity.deputy.fitting_holding_id is 'Własna rola zastępcy, dzięki której może zastępować; zastępstwo kończy się razem z nią.';
comment on column identity.deputy.holding_id is 'Rola zastępowanej osoby; zastępstwo kończy się razem z nią.';
comment on column identity.identity_proof.document is 'Rodzaj okazanego dokumentu, bez jego numeru.';
comment on column identity.login_attempt.purpose is 'Po co: logowanie, potwierdzenie tożsamości konta albo odzyskanie dostępu. Jednego nie da się dokończyć jako drugiego.';
comment on column identity.passkey.counter is 'Ostatni licznik użyć, który podał klucz: kopia klucza zdradza się starszym.';
comment on column identity.passkey.name is 'Nazwa, po której osoba poznaje urządzenie.';
comment on column identity.passkey.synced is 'Klucz ma kopię u dostawcy (na przykład w telefonie tej samej osoby).';
comment on column identity.passkey_challenge.bound_hash is 'Skrót tego, do czego pytanie jest przywiązane: sesji albo tajnego znacznika karty przeglądarki.';
comment on column identity.person.surname_first_key is 'Nazwisko i imiona małymi literami, bez znaków diakrytycznych.';
comment on column identity.proof_sheet.ended_at is 'Wykorzystany albo zastąpiony nowym.';
comment on column identity.registration.for_account is 'Konto założone z pliku: odnośnik z listu ustawia jego pierwsze hasło, nigdy drugie; pusta, gdy ktoś sam się rejestruje.';
comment on column identity.role_holding.body_id is 'Organ lub urząd, w którym pełni się rolę.';
comment on column identity.role_holding.function is 'Użytkownik, kierownik albo administrator: dwaj ostatni prowadzą ludzi swojej instytucji.';
comment on column identity.role_holding.verified_by_body_id is 'Organ, który potwierdził rolę na wniosek i prowadzi rejestr tej osoby; brak, gdy nadano ją inaczej.';
comment on column identity.second_factor.last_step is 'Ostatni przyjęty krok czasu: kod użyty raz nie działa drugi raz.';
comment on column identity.second_factor.sealed_secret is 'Tajny klucz zaszyfrowany kluczem instalacji, którego nie ma w bazie.';
comment on column identity.session.deputy_id is 'Zastępstwo, w którym działa sesja; puste, gdy ktoś działa we własnej roli.';
comment on column identity.session.holding_id is 'Rola sesji; pusta, gdy osoba nie ma jeszcze żadnej (nowy użytkownik).';
comment on column identity.session.proved_at is 'Kiedy w tej sesji ostatnio potwierdzono tożsamość: logowaniem, hasłem albo drugim składnikiem.';
comment on column identity.unit.ended_on is 'Ostatni dzień działania, włącznie; role w niej kończą się najpóźniej tego dnia.';
comment on column identity.unit.search_key is 'Nazwa i miasto małymi literami, bez znaków diakrytycznych.';
comment on column identity.unit.voivodeship is 'Kod TERYT województwa, dwie cyfry.';
comment on column platform.audit_leaf.facts is 'Okoliczności; pod kluczem „shown” osoby, których wiersze pokazała lista: każda z nich widzi ten ślad.';
comment on column platform.audit_leaf.transaction is 'Transakcja, która zapisała ślad: do dziennika wchodzi, gdy żadna wcześniejsza już nie trwa.';
comment on column platform.letter.link is 'Odnośnik z tajnym znacznikiem: znika z bazy, gdy list wyjdzie.';
comment on column platform.letter.shown is 'Pokaz bez serwera poczty: list można przeczytać na stronie.';
comment on column platform.notice.dedup_key is 'Ten sam klucz to to samo powiadomienie: drugie nie powstaje.';
comment on column platform.notice.link is 'Ścieżka w aplikacji, nigdy adres obcej strony.';
comment on column platform.stored_file.attached_at is 'Kiedy plik dołączono do sprawy; może to zrobić tylko ten, kto go przesłał.';
comment on column platform.stored_file.changes is 'Co usunięto z pliku przed zapisaniem albo że jest podpisany i dlatego nietknięty.';
comment on column platform.stored_file.scan is 'Czy program antywirusowy sprawdził plik i niczego nie znalazł.';
comment on column platform.stored_file.scanned_by is 'Program antywirusowy i jego baza, jak sam się przedstawił.';
comment on column platform.stored_file.sha256 is 'Skrót bajtów, które przechowujemy, już po wyczyszczeniu.';
comment on column training_record.access_grant.until_on is 'Ostatni dzień dostępu, włącznie.';
comment on column training_record.record.supervisor_consent is 'Zgoda konsultanta krajowego na czwartą osobę pod opieką kierownika specjalizacji: numer i data; puste, gdy niepotrzebna.';
comment on table constraint person_named on identity.person is 'Puste imiona i nazwisko ma tylko ktoś, kto się zarejestrował i jeszcze nie potwierdził tożsamości.';
comment on view training_record.entry_sum is 'Z czego składa się obraz karty: ilości i dni, bez treści wpisów; także dla opiekuna, który widzi treść tylko swoich staży.';
