-- Running workers survive: yes. Applications: the one life of every wniosek, from a draft to the decision.
create schema applications;
grant usage on schema applications to opensmk_app;
comment on schema applications is 'Wnioski: szkic, złożenie, poświadczenie, zwrot, decyzja; jedno życie dla wszystkich procesów.';

create table applications.application (
  id uuid primary key,
  process text not null check (process ~ '^[a-z-]{3,40}$'),
  round text not null check (length(round) between 1 and 100),
  applicant_person_id uuid not null,
  number text unique check (number ~ '^\d{4}/[A-Z]{1,2}/\d{5,}$'),
  desk_roles text[] not null default '{}',
  desk_unit_id uuid,
  desk_voivodeship text check (desk_voivodeship ~ '^\d{2}$'),
  state text not null check (state in ('draft', 'filed', 'returned', 'decided', 'withdrawn')),
  version integer not null check (version > 0),
  draft jsonb not null,
  draft_saved_at timestamptz not null,
  turn_since timestamptz not null,
  due_on date,
  check (state in ('draft', 'withdrawn') or (number is not null and desk_roles <> '{}'))
);
create unique index application_live on applications.application (process, applicant_person_id, round)
  where state in ('draft', 'filed', 'returned');
create index application_applicant on applications.application (applicant_person_id);
create index application_desk on applications.application using gin (desk_roles) where number is not null;
comment on table applications.application is 'Wniosek: kto, w jakim procesie i o co, w jakim stanie, czyj jest teraz ruch i do kiedy.';
comment on column applications.application.round is 'O co chodzi w ramach procesu; osoba ma naraz jeden żywy wniosek w procesie i rundzie.';
comment on column applications.application.draft is 'To, co wpisano, bez sprawdzania; widzi to tylko wnioskodawca.';
comment on column applications.application.due_on is 'Ostatni dzień na ruch tego, czyja jest kolej, włącznie.';

create table applications.filed_version (
  application_id uuid not null references applications.application,
  number integer not null check (number > 0),
  content jsonb not null,
  known jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  filed_at timestamptz not null,
  filed_by uuid not null,
  receipt jsonb not null,
  signature text not null,
  public_key text not null,
  primary key (application_id, number)
);
comment on table applications.filed_version is 'Złożona wersja wniosku z jej poświadczeniem; zwrócona zostaje w archiwum, niczego się w niej nie zmienia.';
comment on column applications.filed_version.known is 'Które wartości pochodzą z rejestru, a nie od wnioskodawcy.';
comment on column applications.filed_version.hash is 'SHA-256 kanonicznego zapisu treści.';

create table applications.filing_key (
  key uuid primary key,
  application_id uuid not null references applications.application,
  version_number integer not null,
  body_hash text not null,
  foreign key (application_id, version_number) references applications.filed_version
);
comment on table applications.filing_key is 'Klucz złożenia: to samo złożenie powtórzone daje to samo poświadczenie.';

create table applications.step (
  id uuid primary key,
  application_id uuid not null references applications.application,
  action text not null,
  at timestamptz not null,
  by_person_id uuid not null,
  by_role text not null,
  version_number integer,
  reason text,
  pinned jsonb not null default '[]'
);
create index step_application on applications.step (application_id, at);
comment on table applications.step is 'Co się działo z wnioskiem: kto, kiedy, w jakiej roli; przy zwrocie powód i uwagi do pól.';

create table applications.decision (
  application_id uuid primary key references applications.application,
  outcome text not null check (outcome in ('accepted', 'refused')),
  grounds text not null,
  legal_basis text not null,
  remedies text not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  check (outcome = 'accepted' or (grounds <> '' and remedies <> ''))
);
comment on table applications.decision is 'Rozstrzygnięcie z podstawą prawną i pouczeniem.';

grant select, insert on applications.application, applications.filed_version, applications.filing_key, applications.step,
  applications.decision to opensmk_app;
grant update (number, desk_roles, desk_unit_id, desk_voivodeship, state, version, draft, draft_saved_at, turn_since, due_on)
  on applications.application to opensmk_app;
grant update (profession, licence_number) on identity.person to opensmk_app;
