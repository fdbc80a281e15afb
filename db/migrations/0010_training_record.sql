-- Running workers survive: yes. The training record (EKS): programmes, records, entries with their history, sign-off, checks.
create schema training_record;
grant usage on schema training_record to opensmk_app;

create table training_record.specialty (
  profession text not null,
  code text,
  name text not null,
  structure text not null check (structure in ('basic+specialist', 'uniform', 'specialist-after-prior-specialty')),
  basic_module text,
  primary key (profession, name)
);
comment on table training_record.specialty is 'Rejestr dziedzin. Dziedzina bez programu jest pokazywana jako taka.';

create table training_record.programme (
  id uuid primary key,
  specialty_code text not null check (specialty_code ~ '^\d{4}$'),
  version text not null,
  title text not null,
  source text not null,
  content jsonb not null,
  unique (specialty_code, version)
);
comment on table training_record.programme is
  'Program specjalizacji w wersji; content to transkrypcja, której sumy sprawdzono przy wczytaniu.';

create table training_record.referral (
  id uuid primary key,
  number text not null unique,
  trainee_person_id uuid not null,
  specialty_code text not null check (specialty_code ~ '^\d{4}$'),
  programme_id uuid not null references training_record.programme,
  mode text not null,
  session text not null,
  unit_id uuid not null,
  voivodeship text not null check (voivodeship ~ '^\d{2}$'),
  planned_start_on date not null,
  planned_end_on date not null check (planned_end_on > planned_start_on),
  state text not null check (state in ('issued', 'accepted', 'declined')),
  decline_reason text,
  issued_by uuid not null,
  issued_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz
);
create index referral_unit on training_record.referral (unit_id, state);
create index referral_trainee on training_record.referral (trainee_person_id);
create index referral_voivodeship on training_record.referral (voivodeship, issued_at desc);
comment on table training_record.referral is 'Skierowanie do jednostki; przyjęcie przez jednostkę tworzy kartę.';

create table training_record.record (
  id uuid primary key,
  card_number text not null unique,
  register_number text not null check (length(register_number) = 13),
  referral_id uuid not null unique references training_record.referral,
  trainee_person_id uuid not null,
  specialty_code text not null,
  programme_id uuid not null references training_record.programme,
  mode text not null,
  session text not null,
  unit_id uuid not null,
  voivodeship text not null,
  supervisor_person_id uuid,
  started_on date not null,
  planned_end_on date not null,
  work_fraction numeric(4, 3) not null default 1 check (work_fraction > 0 and work_fraction <= 1),
  state text not null,
  supplement_round int not null default 0 check (supplement_round >= 0),
  version int not null default 1,
  check (supervisor_person_id is distinct from trainee_person_id)
);
create index record_trainee on training_record.record (trainee_person_id);
create index record_supervisor on training_record.record (supervisor_person_id, state);
create index record_unit on training_record.record (unit_id, state);
create index record_voivodeship on training_record.record (voivodeship, state);
create index record_consultant on training_record.record (voivodeship, specialty_code, state);
comment on table training_record.record is 'Elektroniczna Karta Szkolenia Specjalizacyjnego: nagłówek.';

create table training_record.rotation_place (
  record_id uuid not null references training_record.record,
  item_key text not null,
  unit_id uuid not null,
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  primary key (record_id, item_key)
);
comment on table training_record.rotation_place is 'Jednostka, którą kierownik specjalizacji wyznaczył dla stażu.';

create table training_record.import_batch (
  id uuid primary key,
  record_id uuid not null references training_record.record,
  file_name text not null,
  row_count int not null check (row_count > 0),
  added_count int not null default 0,
  known_count int not null default 0,
  committed_by uuid not null,
  committed_at timestamptz not null,
  undone_at timestamptz
);
create index import_batch_record on training_record.import_batch (record_id, committed_at desc);
comment on table training_record.import_batch is 'Import z arkusza: jedna transakcja; można cofnąć, dopóki niczego z niej nie zatwierdzono.';

create table training_record.value_mapping (
  person_id uuid not null,
  field text not null check (field in ('service', 'place', 'rotation', 'code')),
  source_text text not null,
  target text not null,
  used_at timestamptz not null,
  primary key (person_id, field, source_text)
);
comment on table training_record.value_mapping is 'Zapamiętane dopasowania z arkuszy danej osoby.';

create table training_record.entry (
  id uuid primary key,
  record_id uuid not null references training_record.record,
  kind text not null,
  item_key text,
  state text not null,
  version int not null default 1,
  hash text not null check (length(hash) = 64),
  from_on date,
  until_on date,
  code text check (code in ('A', 'B')),
  count_a int not null default 0 check (count_a >= 0),
  count_b int not null default 0 check (count_b >= 0),
  working_days int not null default 0 check (working_days >= 0),
  minutes int not null default 0 check (minutes >= 0),
  details jsonb not null,
  recognition_key text,
  import_id uuid references training_record.import_batch,
  supplement_round int not null default 0,
  entered_by uuid not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  return_reason text,
  check (until_on >= from_on)
);
create index entry_record on training_record.entry (record_id, kind, from_on, id);
create index entry_open on training_record.entry (record_id, state) where state = 'entered';
create unique index entry_recognised on training_record.entry (record_id, recognition_key);
create index entry_import on training_record.entry (import_id) where import_id is not null;
comment on table training_record.entry is
  'Wpis karty. hash obejmuje treść, którą widzi zatwierdzający; recognition_key rozpoznaje ten sam wiersz arkusza.';

create table training_record.entry_history (
  entry_id uuid not null,
  version int not null,
  record_id uuid not null references training_record.record,
  content jsonb,
  state text not null,
  action text not null,
  reason text,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (entry_id, version)
);
create index entry_history_record on training_record.entry_history (record_id, changed_at);
comment on table training_record.entry_history is 'Poprzednie wersje wpisów i co się z nimi stało; tylko do dopisywania. content jest puste, gdy treść się nie zmieniła.';

create table training_record.mentor_grant (
  id uuid primary key,
  record_id uuid not null references training_record.record,
  item_key text not null,
  mentor_person_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  granted_by uuid not null,
  granted_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz
);
create index mentor_grant_record on training_record.mentor_grant (record_id);
create index mentor_grant_mentor on training_record.mentor_grant (mentor_person_id, until_on);
comment on table training_record.mentor_grant is 'Upoważnienie opiekuna stażu do zatwierdzania wpisów tego stażu, na czas.';

create table training_record.sign_off_code (
  code_hash text primary key,
  record_id uuid not null references training_record.record,
  entries jsonb not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_by uuid,
  used_at timestamptz
);
comment on table training_record.sign_off_code is 'Jednorazowy kod QR do zatwierdzenia wpisów na miejscu.';

create table training_record.check_step (
  id uuid primary key,
  record_id uuid not null references training_record.record,
  round int not null,
  step text not null,
  opened_at timestamptz not null,
  due_on date not null,
  closed_at timestamptz,
  closed_by uuid,
  outcome text,
  opinion text,
  unique (record_id, round, step)
);
create index check_step_open on training_record.check_step (step, due_on) where closed_at is null;
comment on table training_record.check_step is 'Kroki zakończenia szkolenia: kierownik, urząd wojewódzki, konsultant; runda uzupełnienia.';

create table training_record.remark (
  id uuid primary key,
  record_id uuid not null references training_record.record,
  round int not null,
  step text not null,
  element text not null,
  remark text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  answered_at timestamptz,
  answer text
);
create index remark_record on training_record.remark (record_id, round);
comment on table training_record.remark is 'Uwagi przypięte do elementów karty w danej rundzie.';

grant select on training_record.specialty, training_record.programme to opensmk_app;
grant select, insert, update on training_record.referral, training_record.record, training_record.rotation_place,
  training_record.import_batch, training_record.mentor_grant, training_record.sign_off_code,
  training_record.check_step, training_record.remark to opensmk_app;
grant select, insert, update, delete on training_record.value_mapping, training_record.entry to opensmk_app;
grant delete on training_record.rotation_place to opensmk_app;
grant select, insert on training_record.entry_history to opensmk_app;
