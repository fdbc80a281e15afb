-- Running workers survive: yes. Identity: units, persons, PESEL apart, accounts, roles held, sessions, sign-in under way.
create schema identity;
grant usage on schema identity to opensmk_app;
comment on schema identity is 'Osoby, konta, role i sesje oraz rejestr jednostek, w których pełni się role.';

create table identity.unit (
  id uuid primary key,
  name text not null check (length(name) between 3 and 300),
  city text not null check (length(city) between 2 and 100),
  voivodeship text not null check (voivodeship ~ '^\d{2}$'),
  search_key text not null
);
create index unit_voivodeship on identity.unit (voivodeship, name);
comment on table identity.unit is 'Jednostka, w której ktoś pełni rolę. Akredytacja stanie obok, we własnym schemacie.';
comment on column identity.unit.voivodeship is 'Kod TERYT województwa, dwie cyfry.';
comment on column identity.unit.search_key is 'Nazwa i miasto małymi literami, bez znaków diakrytycznych.';

create table identity.cell (
  id uuid primary key,
  unit_id uuid not null references identity.unit,
  name text not null check (length(name) between 2 and 300),
  unique (unit_id, name)
);
comment on table identity.cell is 'Komórka organizacyjna jednostki: oddział, klinika, pracownia.';

create table identity.person (
  id uuid primary key,
  given_names text not null check (length(given_names) between 1 and 100),
  surname text not null check (length(surname) between 1 and 100),
  profession text,
  licence_number text,
  surname_first_key text not null,
  given_first_key text not null,
  unique (licence_number, profession),
  check (licence_number is null or profession is not null)
);
create index person_surname_first on identity.person (surname_first_key text_pattern_ops);
create index person_given_first on identity.person (given_first_key text_pattern_ops);
comment on table identity.person is 'Osoba: imiona, nazwisko, zawód i numer prawa wykonywania zawodu (PWZ). Bez numeru PESEL.';
comment on column identity.person.surname_first_key is 'Nazwisko i imiona małymi literami, bez znaków diakrytycznych.';

create table identity.person_pesel (
  person_id uuid primary key references identity.person,
  pesel text not null unique check (pesel ~ '^\d{11}$')
);
revoke all on identity.person_pesel from public;
comment on table identity.person_pesel is
  'Numery PESEL, osobno. Aplikacja nie ma prawa odczytu tej tabeli: pyta wyłącznie przez trzy funkcje poniżej.';

create function identity.register_pesel(of_person uuid, given_pesel text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ insert into identity.person_pesel (person_id, pesel) values (of_person, given_pesel) $$;
create function identity.find_person_by_pesel(given_pesel text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select person_id from identity.person_pesel where pesel = given_pesel $$;
create function identity.masked_pesel(of_person uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select left(pesel, 2) || '*******' || right(pesel, 2) from identity.person_pesel where person_id = of_person $$;
revoke all on function identity.register_pesel, identity.find_person_by_pesel, identity.masked_pesel from public;
grant execute on function identity.register_pesel, identity.find_person_by_pesel, identity.masked_pesel to opensmk_app;
comment on function identity.masked_pesel is 'Numer PESEL zasłonięty: dwie pierwsze i dwie ostatnie cyfry.';

create table identity.role_holding (
  id uuid primary key,
  person_id uuid not null references identity.person,
  role text not null,
  unit_id uuid references identity.unit,
  voivodeship text check (voivodeship ~ '^\d{2}$'),
  specialty_code text check (specialty_code ~ '^\d{4}$'),
  from_on date not null,
  until_on date check (until_on >= from_on)
);
create index role_holding_person on identity.role_holding (person_id);
create index role_holding_unit on identity.role_holding (unit_id, role);
create index role_holding_role on identity.role_holding (role, voivodeship, specialty_code);
comment on table identity.role_holding is
  'Rola pełniona przez osobę od dnia do dnia (oba włącznie), w jednostce, województwie lub dziedzinie.';

create table identity.account (
  id uuid primary key,
  person_id uuid not null unique references identity.person,
  email text not null unique check (email = lower(email)),
  password_hash text,
  password_changed_at timestamptz,
  locale text not null default 'pl' check (locale in ('pl', 'en')),
  demonstration boolean not null default false,
  last_holding_id uuid references identity.role_holding,
  opened_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on table identity.account is 'Konto osoby: adres e-mail i skrót hasła (argon2id).';
comment on column identity.account.demonstration is 'Konto pokazowe: działa tylko wtedy, gdy serwer prowadzi pokaz.';
comment on column identity.account.last_holding_id is 'Rola wybrana ostatnio: w niej zaczyna się następna sesja.';

create table identity.session (
  id uuid primary key,
  account_id uuid not null references identity.account,
  holding_id uuid not null references identity.role_holding,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_minutes integer not null check (idle_minutes > 0),
  expires_at timestamptz not null check (expires_at > created_at),
  ended_at timestamptz,
  address text not null,
  agent text not null
);
create index session_account on identity.session (account_id, last_seen_at desc);
comment on table identity.session is 'Sesja w jednej przeglądarce, z jedną wybraną rolą. Przechowuje się tylko skrót tajnego znacznika.';

create table identity.login_attempt (
  state_hash bytea primary key check (length(state_hash) = 32),
  binding_hash bytea not null check (length(binding_hash) = 32),
  code_verifier text not null,
  nonce text not null,
  expires_at timestamptz not null
);
create index login_attempt_expiry on identity.login_attempt (expires_at);
comment on table identity.login_attempt is
  'Logowanie przez dostawcę tożsamości, które trwa: ważne raz, dziesięć minut, w tej samej karcie przeglądarki.';

grant select, insert on identity.unit, identity.cell, identity.person, identity.role_holding, identity.account,
  identity.session, identity.login_attempt to opensmk_app;
grant update (until_on) on identity.role_holding to opensmk_app;
grant update (email, password_hash, password_changed_at, locale, last_holding_id, closed_at)
  on identity.account to opensmk_app;
grant update (holding_id, token_hash, last_seen_at, idle_minutes, expires_at, ended_at) on identity.session to opensmk_app;
grant delete on identity.session, identity.login_attempt to opensmk_app;
