-- Running workers survive: yes. Deadlines of applicants: until when, what reminds of them, what moves them, who tried; calendars.
alter table applications.application
  add column closes_at timestamptz,
  add column closes_law text,
  add column closes_set_at timestamptz,
  add column outage_law text,
  add constraint application_closing check (
    (closes_at is null) = (closes_law is null) and (closes_at is null) = (closes_set_at is null)
    and (outage_law is null or closes_at is not null));
comment on column applications.application.closes_at is
  'Chwila, przed którą wnioskodawca musi złożyć to, co pisze: koniec naboru albo terminu na poprawę, bez przedłużeń za awarie.';
comment on column applications.application.closes_law is 'Przepis, który wyznacza ten termin.';
comment on column applications.application.closes_set_at is 'Kiedy ten termin ustalono; o tym, co minęło wcześniej, nikt nie przypomina.';
comment on column applications.application.outage_law is 'Przepis, według którego awaria przedłuża ten termin; pusty, gdy nie przedłuża.';
create index application_closing on applications.application (closes_at) where state in ('draft', 'returned');
grant update (closes_at, closes_law, closes_set_at, outage_law) on applications.application to opensmk_app;

-- One more end, beside those that the state may have already: what was returned and not mended in time.
do $$
declare allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
  where conrelid = 'applications.application'::regclass and conname = 'application_state_check';
  alter table applications.application drop constraint application_state_check;
  execute 'alter table applications.application add constraint application_state_check '
    || replace(allowed, '''draft''::text', '''draft''::text, ''lapsed''::text');
end $$;
alter table applications.step alter column by_person_id drop not null;
comment on column applications.step.by_person_id is 'Kto; puste, gdy zrobił to program sam, bo minął termin.';

create table applications.reminder (
  application_id uuid not null references applications.application,
  deadline timestamptz not null,
  hours_before integer not null check (hours_before > 0),
  sent_at timestamptz not null,
  primary key (application_id, deadline, hours_before)
);
comment on table applications.reminder is 'Przypomnienia już wysłane: każde raz dla jednego terminu, także gdy program uruchomiono na nowo.';

create table applications.heartbeat (
  program text primary key check (program = 'server'),
  at timestamptz not null
);
comment on table applications.heartbeat is 'Ostatni znak życia serwera. Przerwa między znakami to awaria.';

create table applications.outage (
  id uuid primary key,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  source text not null check (source in ('heartbeat', 'operator')),
  reason text not null check (length(reason) <= 1000),
  entered_by uuid,
  recorded_at timestamptz not null,
  corrects uuid unique references applications.outage,
  is_void boolean not null default false,
  check (source = 'operator' or (entered_by is null and corrects is null and not is_void)),
  check (source = 'heartbeat' or length(reason) >= 10),
  check (not is_void or corrects is not null)
);
create index outage_until on applications.outage (until_at);
comment on table applications.outage is
  'Awarie systemu: od ostatniego znaku życia do następnego, albo wpisane przez operatora z powodem. Wiersza się nie zmienia; poprawia go następny.';
comment on column applications.outage.is_void is 'Poprawka, która mówi, że awarii nie było.';

create table applications.filing_attempt (
  id uuid primary key,
  application_id uuid not null references applications.application,
  person_id uuid not null,
  at timestamptz not null,
  seen_by text not null check (seen_by in ('server', 'device')),
  noted_at timestamptz not null,
  unique (application_id, seen_by, at)
);
create index filing_attempt_at on applications.filing_attempt (at);
comment on table applications.filing_attempt is
  'Próby złożenia, które się nie udały z winy systemu: widziane przez serwer albo zgłoszone przez urządzenie, według jego zegara.';

create table applications.calendar_feed (
  person_id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);
comment on table applications.calendar_feed is 'Kalendarz terminów osoby pod tajnym adresem; przechowujemy tylko skrót tajemnicy.';

grant select, insert on applications.reminder, applications.outage, applications.filing_attempt to opensmk_app;
grant select, insert, update on applications.heartbeat to opensmk_app;
grant select, insert, update, delete on applications.calendar_feed to opensmk_app;

do $$
declare of_table regclass;
begin
  foreach of_table in array array['applications.reminder', 'applications.heartbeat', 'applications.outage',
    'applications.filing_attempt', 'applications.calendar_feed']::regclass[]
  loop
    execute format('alter table %s enable row level security', of_table);
    execute format('create policy system on %s to opensmk_app using ((select platform.acting(''role'')) = ''system'')', of_table);
  end loop;
end $$;
-- When the system was out is no secret: it is on the screen of everybody whose deadline it moved.
create policy register on applications.outage for select to opensmk_app using (true);
create policy entered on applications.outage for insert to opensmk_app with check (
  (select platform.acting('role')) = 'administrator' and source = 'operator'
  and entered_by = (select platform.acting_id('person')));
create policy own on applications.filing_attempt for select to opensmk_app
  using (person_id = (select platform.acting_id('person')));
create policy operator on applications.filing_attempt for select to opensmk_app
  using ((select platform.acting('role')) = 'administrator');
create policy reported on applications.filing_attempt for insert to opensmk_app with check (
  person_id = (select platform.acting_id('person')) and seen_by = 'device');
create policy own on applications.calendar_feed to opensmk_app using (person_id = (select platform.acting_id('person')));

-- After a fault nobody acts any more in the transaction that is gone: the attempt is written down from the door.
create function applications.note_failed_filing(attempt uuid, of_application uuid, by_person uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    insert into applications.filing_attempt (id, application_id, person_id, at, seen_by, noted_at)
    select attempt, id, by_person, now(), 'server', now() from applications.application
    where id = of_application and applicant_person_id = by_person
    on conflict do nothing $$;
comment on function applications.note_failed_filing is 'Zapisuje, że serwer nie mógł przyjąć własnego wniosku osoby.';

-- Whom the operator names in the list of those who tried: which application, without a word of what is in it.
create function applications.tried_between(from_at timestamptz, until_at timestamptz)
  returns table (application_id uuid, person_id uuid, at timestamptz, seen_by text, process text, round text, state text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.application_id, t.person_id, t.at, t.seen_by, a.process, a.round, a.state
    from applications.filing_attempt t join applications.application a on a.id = t.application_id
    where t.at >= tried_between.from_at and t.at <= tried_between.until_at
      and platform.acting('role') in ('administrator', 'system')
    order by t.at limit 5000 $$;

-- Whoever has the secret of a calendar reads its person's deadlines, from the door, and nothing else.
create function applications.calendar_of(of_token_hash text)
  returns table (id uuid, process text, round text, number text, state text, closes_at timestamptz, closes_law text,
    closes_set_at timestamptz, outage_law text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.process, a.round, a.number, a.state, a.closes_at, a.closes_law, a.closes_set_at, a.outage_law
    from applications.calendar_feed f join applications.application a on a.applicant_person_id = f.person_id
    where f.token_hash = of_token_hash and a.closes_at is not null and a.state in ('draft', 'returned')
    order by a.closes_at $$;
create function applications.has_calendar(of_token_hash text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from applications.calendar_feed where token_hash = of_token_hash) $$;

-- Letters: the person sees each attempt at their own; the operator those that did not arrive, without what they say.
create policy own on platform.mail_attempt for select to opensmk_app
  using (exists (select from platform.mail_delivery d where d.notice_id = mail_attempt.notice_id));
create function platform.letters_in_trouble()
  returns table (notice_id uuid, person_id uuid, kind text, address text, state text, created_at timestamptz,
    attempts bigint, last_attempt timestamptz, reply text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.notice_id, n.person_id, n.kind, d.address, d.state, n.created_at, count(t.id), max(t.started_at),
      (array_agg(t.reply order by t.started_at desc) filter (where t.reply is not null))[1]
    from platform.mail_delivery d join platform.notice n on n.id = d.notice_id
      left join platform.mail_attempt t on t.notice_id = d.notice_id
    where d.state in ('failing', 'refused', 'no-address') and platform.acting('role') in ('administrator', 'system')
    group by d.notice_id, n.id order by n.created_at desc limit 500 $$;
comment on function platform.letters_in_trouble is 'Listy, które nie doszły: komu, kiedy i co odpowiedział serwer poczty, bez treści.';

revoke all on function applications.note_failed_filing, applications.tried_between, applications.calendar_of,
  applications.has_calendar, platform.letters_in_trouble from public;
grant execute on function applications.note_failed_filing, applications.tried_between, applications.calendar_of,
  applications.has_calendar, platform.letters_in_trouble to opensmk_app;
