-- Running workers survive: yes. Access that the trainee gives for a time, read only; consultants see a record during its check alone.
create table training_record.access_grant (
  id uuid primary key,
  record_id uuid not null references training_record.record,
  to_person_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  granted_by uuid not null,
  granted_at timestamptz not null,
  revoked_at timestamptz
);
create index access_grant_record on training_record.access_grant (record_id);
create index access_grant_person on training_record.access_grant (to_person_id) where revoked_at is null;
comment on table training_record.access_grant is
  'Dostęp do odczytu karty, który lekarz daje wybranej osobie na czas; odwołany przestaje działać od razu.';
comment on column training_record.access_grant.until_on is 'Ostatni dzień dostępu, włącznie.';
grant select, insert on training_record.access_grant to opensmk_app;
grant update (revoked_at) on training_record.access_grant to opensmk_app;

-- Whoever has an account under this address and bears this surname; asked by trainees only, and never for a list.
create function identity.find_by_address(address text, surname_key text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.id from identity.account a join identity.person p on p.id = a.person_id
    where a.email = lower(address) and a.closed_at is null and platform.acting('role') in ('trainee', 'system')
      and starts_with(p.surname_first_key, surname_key || ' ') $$;
comment on function identity.find_by_address is
  'Osoba o tym adresie e-mail i nazwisku, razem: sam adres ani samo nazwisko niczego nie powie.';

-- The relation by role stays as it was, but for consultants, who see a record while it is theirs to check.
do $$
declare text text := replace(pg_get_functiondef('training_record.seen_records'::regproc),
  'FUNCTION training_record.seen_records', 'FUNCTION training_record.related_records');
begin
  text := replace(text, 'and specialty_code = platform.acting(''specialty'')
          and trainee_person_id <> all (own);', 'and specialty_code = platform.acting(''specialty'')
          and state = ''consultant-check'' and trainee_person_id <> all (own);');
  text := replace(text, 'where specialty_code = platform.acting(''specialty'') and trainee_person_id <> all (own);',
    'where specialty_code = platform.acting(''specialty'')
        and state = ''consultant-check'' and trainee_person_id <> all (own);');
  if length(text) - length(replace(text, 'consultant-check', '')) <> 2 * length('consultant-check') then
    raise exception 'related_records is not as it was';
  end if;
  execute text;
end $$;
create function training_record.granted_records() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.record_id from training_record.access_grant g
      join training_record.record r on r.id = g.record_id and r.trainee_person_id <> g.to_person_id
    where g.to_person_id = platform.acting_id('person') and g.revoked_at is null
      and platform.acting('role') <> 'trainee' and platform.acting_id('in_place_of') is null
      and platform.acting('today')::date between g.from_on and g.until_on $$;
create or replace function training_record.seen_records() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select training_record.related_records() union select training_record.granted_records() $$;
create or replace function training_record.written_records() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.id from training_record.record r
    where r.id in (select training_record.related_records())
      and (platform.acting('role') = 'trainee' or r.trainee_person_id is distinct from platform.acting_id('person')) $$;
comment on function training_record.related_records is
  'Karty, do których działająca rola ma stosunek z prawa: ta sama tabela co RELATIONS w programie; test je porównuje.';
comment on function training_record.granted_records is 'Karty, które lekarz pokazał działającemu: do odczytu, w dniach dostępu.';
comment on function training_record.seen_records is 'Karty, które działający widzi: z prawa i z dostępu, który dał lekarz.';
revoke all on function identity.find_by_address, training_record.granted_records, training_record.related_records from public;
grant execute on function identity.find_by_address, training_record.granted_records, training_record.related_records
  to opensmk_app;

create policy granted on training_record.record for select to opensmk_app using (id in (select training_record.granted_records()));
alter policy related on training_record.record using (case (select platform.acting('role'))
  when 'trainee' then trainee_person_id = (select platform.acting_id('person'))
  when 'supervisor' then supervisor_person_id = (select identity.place_taken())
  when 'unit-head' then unit_id = (select platform.acting_id('unit'))
  when 'unit-staff' then unit_id = (select platform.acting_id('unit'))
  when 'voivodeship-office' then voivodeship = (select platform.acting('voivodeship')) or id = (select platform.acting_id('kept_record'))
  when 'voivodeship-consultant' then id = (select platform.acting_id('kept_record')) or (state = 'consultant-check'
    and voivodeship = (select platform.acting('voivodeship')) and specialty_code = (select platform.acting('specialty')))
  when 'national-consultant' then id = (select platform.acting_id('kept_record'))
    or (state = 'consultant-check' and specialty_code = (select platform.acting('specialty')))
  when 'mentor' then id in (select training_record.related_records())
  when 'cmkp' then true
  else false end);
alter policy moved on training_record.record with check (id in (select training_record.written_records())
  and (select platform.acting('role')) = any (
    '{supervisor,unit-head,unit-staff,voivodeship-office,voivodeship-consultant,national-consultant}')
  and trainee_person_id is distinct from (select platform.acting_id('person')));

alter policy related on training_record.entry using (
  record_id in (select training_record.seen_records())
  and ((select platform.acting('role')) <> 'mentor' or record_id in (select training_record.granted_records())
    or training_record.grants_rotation(record_id, kind, item_key, details)));

create or replace function training_record.proves_what_is_seen(file uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from (
        select e.record_id, e.kind, e.item_key, e.details from training_record.entry e where e.details -> 'files' ? file::text
        union all
        select h.record_id, h.content ->> 'kind', h.content ->> 'item_key', h.content -> 'details'
        from training_record.entry_history h where h.content -> 'details' -> 'files' ? file::text
      ) held
      where held.record_id in (select training_record.seen_records())
        and (platform.acting('role') <> 'mentor' or held.record_id in (select training_record.granted_records())
          or training_record.grants_rotation(held.record_id, held.kind, held.item_key, held.details))) $$;

alter table training_record.access_grant enable row level security;
create policy system on training_record.access_grant to opensmk_app using ((select platform.acting('role')) = 'system');
create policy own on training_record.access_grant for select to opensmk_app using (
  to_person_id = (select platform.acting_id('person')));
create policy of_trainee on training_record.access_grant for select to opensmk_app using (
  (select platform.acting('role')) = 'trainee' and record_id in (select training_record.related_records()));
create policy given on training_record.access_grant for insert to opensmk_app with check (
  (select platform.acting('role')) = 'trainee' and record_id in (select training_record.written_records())
  and to_person_id is distinct from (select platform.acting_id('person')));
create policy revoked on training_record.access_grant for update to opensmk_app using (
  (select platform.acting('role')) = 'trainee' and record_id in (select training_record.written_records()));
