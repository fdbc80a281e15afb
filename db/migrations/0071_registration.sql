-- Running workers survive: yes. Registration: an e-mail that was confirmed, proof of identity, recovery, persons seen twice.

-- Who registered and has not proved their identity yet has no names: nobody types them as truth.
alter table identity.person drop constraint person_given_names_check, drop constraint person_surname_check,
  add constraint person_named check (length(given_names) <= 100 and length(surname) <= 100
    and (given_names = '') = (surname = ''));
comment on constraint person_named on identity.person is
  'Puste imiona i nazwisko ma tylko ktoś, kto się zarejestrował i jeszcze nie potwierdził tożsamości.';

alter table identity.session alter column holding_id drop not null;
alter table identity.role_holding add constraint role_held check (role <> 'newcomer');
comment on column identity.session.holding_id is 'Rola sesji; pusta, gdy osoba nie ma jeszcze żadnej (nowy użytkownik).';

alter table identity.login_attempt
  add column purpose text not null default 'sign-in' check (purpose in ('sign-in', 'proof', 'recovery')),
  add column for_account uuid references identity.account;
create policy own on identity.login_attempt for insert to opensmk_app
  with check (purpose <> 'sign-in' and for_account = (select platform.acting_id('account')));
comment on column identity.login_attempt.purpose is
  'Po co: logowanie, potwierdzenie tożsamości konta albo odzyskanie dostępu. Jednego nie da się dokończyć jako drugiego.';

-- Letters to an address, before there is a person to whom a notice could go.
create table platform.letter (
  id uuid primary key,
  address text not null,
  locale text not null check (locale in ('pl', 'en')),
  kind text not null,
  facts jsonb not null,
  link text,
  asked_at timestamptz not null default now(),
  subject text,
  body text,
  state text not null default 'waiting' check (state in ('waiting', 'failing', 'sent', 'refused', 'not-sent')),
  settled_at timestamptz,
  shown boolean not null default false
);
create index letter_address on platform.letter (address, asked_at);
comment on table platform.letter is 'List do adresu, który nie należy jeszcze do żadnej osoby albo ma trafić właśnie na niego.';
comment on column platform.letter.link is 'Odnośnik z tajnym znacznikiem: znika z bazy, gdy list wyjdzie.';
comment on column platform.letter.shown is 'Pokaz bez serwera poczty: list można przeczytać na stronie.';
alter table platform.letter enable row level security;
create policy system on platform.letter to opensmk_app using ((select platform.acting('role')) = 'system');
create policy written on platform.letter for insert to opensmk_app with check (true);
create policy shown on platform.letter for select to opensmk_app using (shown and (select platform.acting('role')) = 'door');
grant select, insert on platform.letter to opensmk_app;
grant update (link, subject, body, state, settled_at, shown) on platform.letter to opensmk_app;
grant delete on platform.letter to opensmk_app;

create table identity.registration (
  id uuid primary key,
  email text not null check (email = lower(email)),
  locale text not null check (locale in ('pl', 'en')),
  token_hash bytea not null unique check (length(token_hash) = 32),
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index registration_email on identity.registration (email, asked_at);
comment on table identity.registration is
  'Rejestracja, która czeka na potwierdzenie adresu e-mail: odnośnik z listu działa raz i przez ograniczony czas.';

create table identity.account_address (
  email text primary key check (email = lower(email)),
  account_id uuid not null references identity.account,
  added_at timestamptz not null default now()
);
create index account_address_account on identity.account_address (account_id);
comment on table identity.account_address is
  'Dalsze adresy konta, po połączeniu kont jednej osoby: każdym można się zalogować, hasłem tego konta.';

create table identity.proof_sheet (
  id uuid primary key,
  account_id uuid not null references identity.account,
  purpose text not null check (purpose in ('registration', 'recovery')),
  code text not null unique,
  given_names text not null,
  surname text not null,
  profession text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index proof_sheet_account on identity.proof_sheet (account_id);
comment on table identity.proof_sheet is
  'Arkusz potwierdzenia tożsamości osobiście: kod, który okazuje się w izbie lub urzędzie, i to, co osoba sama podała.';
comment on column identity.proof_sheet.ended_at is 'Wykorzystany albo zastąpiony nowym.';

create table identity.identity_proof (
  id uuid primary key,
  person_id uuid not null references identity.person,
  account_id uuid not null references identity.account,
  purpose text not null check (purpose in ('registration', 'recovery')),
  how text not null check (how in ('provider', 'in-person')),
  proved_at timestamptz not null,
  by_person_id uuid references identity.person,
  by_role text,
  document text,
  sheet_id uuid references identity.proof_sheet,
  outcome text not null check (outcome in ('proved', 'joined', 'merged', 'recovery')),
  check ((how = 'in-person') = (by_person_id is not null and sheet_id is not null and document is not null))
);
create index identity_proof_person on identity.identity_proof (person_id);
comment on table identity.identity_proof is 'Kto, kiedy i jak potwierdził tożsamość osoby; zostaje z kontem na zawsze.';
comment on column identity.identity_proof.document is 'Rodzaj okazanego dokumentu, bez jego numeru.';

create table identity.person_merge (
  from_person_id uuid primary key references identity.person,
  into_person_id uuid not null references identity.person check (into_person_id <> from_person_id),
  merged_at timestamptz not null,
  how text not null check (how in ('provider', 'in-person', 'found-later')),
  by_person_id uuid references identity.person,
  reason text
);
create index person_merge_into on identity.person_merge (into_person_id);
comment on table identity.person_merge is
  'Osoba widziana dwa razy: dawny identyfikator i osoba, którą jest naprawdę. Historia zachowuje dawny, czyta się go przez tę tabelę.';

create table identity.recovery (
  id uuid primary key,
  account_id uuid not null references identity.account,
  token_hash bytea not null unique check (length(token_hash) = 32),
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null,
  proved_at timestamptz,
  ticket_hash bytea unique check (length(ticket_hash) = 32),
  used_at timestamptz
);
create index recovery_account on identity.recovery (account_id, asked_at);
comment on table identity.recovery is
  'Odzyskanie dostępu: odnośnik z listu, potem ten sam dowód tożsamości co przy rejestracji, potem nowe hasło.';

do $$
declare of_table text;
begin
  foreach of_table in array array['registration', 'account_address', 'proof_sheet', 'identity_proof', 'person_merge', 'recovery'] loop
    execute format('alter table identity.%I enable row level security', of_table);
    execute format('create policy system on identity.%I to opensmk_app using ((select platform.acting(''role'')) = ''system'')', of_table);
    execute format('grant select on identity.%I to opensmk_app', of_table);
  end loop;
end $$;
grant insert, delete on identity.registration, identity.recovery to opensmk_app;
grant update (proved_at, ticket_hash, expires_at, used_at) on identity.recovery to opensmk_app;
grant insert on identity.proof_sheet, identity.account_address, identity.identity_proof, identity.person_merge to opensmk_app;
grant update (ended_at) on identity.proof_sheet to opensmk_app;

create policy door on identity.registration to opensmk_app using ((select platform.acting('role')) = 'door');
create policy door on identity.recovery to opensmk_app using ((select platform.acting('role')) = 'door');
create policy door on identity.account_address for select to opensmk_app using ((select platform.acting('role')) = 'door');
create policy own on identity.account_address for select to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.proof_sheet to opensmk_app
  using ((select platform.acting('role')) = 'door' and purpose = 'recovery');
create policy own on identity.proof_sheet to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy own on identity.identity_proof for select to opensmk_app using (person_id = (select platform.acting_id('person')));
create policy own on identity.person_merge for select to opensmk_app using (into_person_id = (select platform.acting_id('person')));

create function identity.is_newcomer(of_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select not exists (select from identity.person where id = of_person and given_names <> '') $$;
comment on function identity.is_newcomer is 'Czy ktoś się zarejestrował i jeszcze nie potwierdził tożsamości.';

-- UZL art. 3 ust. 5: nobody acts before identity and role are confirmed. A newcomer reaches only what is theirs, and asks for a role.
alter policy functions on identity.role_holding using (
  (select platform.acting('role')) <> 'newcomer' and role <> all ('{trainee,student}'::text[]));
create policy newcomer on applications.application as restrictive for insert to opensmk_app with check (
  (select platform.acting('role')) is distinct from 'newcomer'
  or (process = 'role-request' and not identity.is_newcomer(applicant_person_id)));
create policy newcomer on platform.stored_file as restrictive for insert to opensmk_app with check (
  (select platform.acting('role')) is distinct from 'newcomer' or not identity.is_newcomer(uploaded_by));

-- A person seen twice keeps what was said to and of both.
create function platform.move_notices(from_person uuid, to_person uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update platform.notice set person_id = to_person where person_id = from_person $$;
revoke all on function platform.move_notices from public;
create function identity.were(of_person uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select from_person_id from identity.person_merge where into_person_id = of_person
      and (platform.acting('role') = 'system' or of_person = platform.acting_id('person')) $$;
comment on function identity.were is 'Dawne identyfikatory osoby, po połączeniu; pyta o nie tylko ona sama.';
create policy merged on platform.audit_leaf for select to opensmk_app using (
  subject_person_id in (select identity.were((select platform.acting_id('person'))))
  or person_id in (select identity.were((select platform.acting_id('person')))));

create or replace function identity.persons_of(ids uuid[])
  returns table (id uuid, given_names text, surname text, profession text, licence_number text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select asked.id, p.given_names, p.surname, p.profession, p.licence_number
    from (select distinct unnest(ids) as id) asked
      left join identity.person_merge m on m.from_person_id = asked.id
      join identity.person p on p.id = coalesce(m.into_person_id, asked.id)
    where coalesce(platform.acting('role'), 'door') <> 'door' or asked.id = platform.acting_id('person') $$;

create function identity.is_address_taken(given_email text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from identity.account where email = given_email)
      or exists (select from identity.account_address where email = given_email) $$;

-- The link of a letter opens an account without a role; the address of an account without proof opens that one again.
create function identity.open_newcomer(given_token bytea, new_person uuid, new_account uuid, hash text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    asked identity.registration;
    known identity.account;
  begin
    update identity.registration set used_at = now()
      where token_hash = given_token and used_at is null and expires_at > now() returning * into asked;
    if asked.id is null then return null; end if;
    update identity.registration set used_at = now() where email = asked.email and used_at is null;
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
  end $$;
comment on function identity.open_newcomer is
  'Odnośnik z listu zakłada konto bez roli i bez nazwiska; konto niepotwierdzonej tożsamości otwiera ponownie.';

-- The one place where an identity is attached. Who may confirm whom is asked here once more, whatever the program says.
create function identity.settle_identity(of_account uuid, given_pesel text, names jsonb, proof jsonb)
  returns table (person_id uuid, account_id uuid, outcome text, older_email text, older_locale text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
      if sheet.id is null or me is null or held.person_id = me or known = me
        or not platform.acting('role') = any (identity.confirmed_by(sheet.profession)) then return; end if;
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
  end $$;

create function identity.confirmed_by(of_profession text) returns text[] language sql immutable parallel safe as $$
  select case
    when of_profession in ('doctor', 'dentist', 'pharmacist', 'laboratory-diagnostician') then '{chamber}'::text[]
    when of_profession in ('nurse', 'midwife') then '{chamber,training-organiser}'::text[]
    when of_profession = 'other' then '{voivodeship-office}'::text[]
    else '{}'::text[] end $$;
comment on function identity.confirmed_by is
  'Kto potwierdza osobiście tożsamość osób zawodu: ta sama tabela co CONFIRMED_BY w programie; test je porównuje.';

-- What a desk finds by the code that somebody shows it; the code is not found by browsing.
create function identity.find_sheet(given_code text)
  returns table (id uuid, account_id uuid, person_id uuid, purpose text, given_names text, surname text, profession text, email text,
    opened_at timestamptz, expires_at timestamptz, ended_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, s.account_id, a.person_id, s.purpose, s.given_names, s.surname, s.profession, a.email, a.opened_at, s.expires_at, s.ended_at
    from identity.proof_sheet s join identity.account a on a.id = s.account_id
    where s.code = given_code and a.closed_at is null
      and (platform.acting('role') = 'system' or platform.acting('role') = any (identity.confirmed_by(s.profession))) $$;

-- Recovery: proved by the provider at the door, or by a desk that has the person before it.
create function identity.prove_recovery_in_person(of_sheet uuid, given_pesel text, proof jsonb) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    sheet identity.proof_sheet;
    owner uuid;
    me uuid := platform.acting_id('person');
    proved uuid;
  begin
    select * into sheet from identity.proof_sheet where id = of_sheet and purpose = 'recovery' and ended_at is null
      and expires_at > now() for update;
    select person_id into owner from identity.account where id = sheet.account_id and closed_at is null;
    if owner is null or me is null or owner = me or identity.find_person_by_pesel(given_pesel) is distinct from owner
      or not platform.acting('role') = any (identity.confirmed_by(sheet.profession)) then return null; end if;
    update identity.proof_sheet set ended_at = now() where id = of_sheet;
    insert into identity.identity_proof (id, person_id, account_id, purpose, how, proved_at, by_person_id, by_role, document, sheet_id, outcome)
      values ((proof ->> 'id')::uuid, owner, sheet.account_id, 'recovery', 'in-person', now(), me, platform.acting('role'),
        proof ->> 'document', of_sheet, 'recovery');
    proved := (proof ->> 'recovery')::uuid;
    insert into identity.recovery (id, account_id, token_hash, expires_at, proved_at)
      values (proved, sheet.account_id, decode(proof ->> 'token', 'hex'), (proof ->> 'until')::timestamptz, now());
    return sheet.account_id;
  end $$;
create function identity.recover_account(given_ticket bytea, new_hash text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare of_account uuid;
  begin
    update identity.recovery set used_at = now()
      where ticket_hash = given_ticket and proved_at is not null and used_at is null and expires_at > now() returning account_id into of_account;
    if of_account is null then return null; end if;
    update identity.recovery set used_at = now() where account_id = of_account and used_at is null;
    update identity.account set password_hash = coalesce(new_hash, password_hash),
      password_changed_at = case when new_hash is null then password_changed_at else now() end where id = of_account;
    update identity.session set ended_at = now() where account_id = of_account and ended_at is null;
    delete from identity.sign_in_step where account_id = of_account;
    return of_account;
  end $$;

revoke all on function identity.is_newcomer, identity.were, identity.is_address_taken, identity.open_newcomer, identity.settle_identity,
  identity.find_sheet, identity.prove_recovery_in_person, identity.recover_account from public;
grant execute on function identity.is_newcomer, identity.were, identity.is_address_taken, identity.open_newcomer, identity.settle_identity,
  identity.find_sheet, identity.prove_recovery_in_person, identity.recover_account to opensmk_app;
