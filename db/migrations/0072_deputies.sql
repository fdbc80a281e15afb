-- Running workers survive: yes. Deputies by dates: who acts in whose place, from when until when, and only then.
create table identity.deputy (
  id uuid primary key,
  holding_id uuid not null references identity.role_holding on delete cascade,
  principal_person_id uuid not null references identity.person,
  deputy_person_id uuid not null references identity.person check (deputy_person_id <> principal_person_id),
  fitting_holding_id uuid not null references identity.role_holding on delete cascade,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  named_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references identity.person,
  check ((ended_at is null) = (ended_by is null))
);
create index deputy_holding on identity.deputy (holding_id);
create index deputy_principal on identity.deputy (principal_person_id);
create index deputy_person on identity.deputy (deputy_person_id);
comment on table identity.deputy is
  'Zastępstwo: kto działa w roli innej osoby, od którego do którego dnia włącznie. Zastępca nie wyznacza zastępcy.';
comment on column identity.deputy.holding_id is 'Rola zastępowanej osoby; zastępstwo kończy się razem z nią.';
comment on column identity.deputy.fitting_holding_id is
  'Własna rola zastępcy, dzięki której może zastępować; zastępstwo kończy się razem z nią.';
comment on column identity.deputy.ended_at is 'Kiedy zakończono je przed czasem; puste, gdy trwa do ostatniego dnia.';

alter table identity.session add column deputy_id uuid references identity.deputy;
comment on column identity.session.deputy_id is 'Zastępstwo, w którym działa sesja; puste, gdy ktoś działa we własnej roli.';

grant select, insert on identity.deputy to opensmk_app;
grant update (ended_at, ended_by) on identity.deputy to opensmk_app;
grant update (deputy_id) on identity.session to opensmk_app;

-- Whether the acting person stands in today for whom they say, in the role they say: the database asks by itself.
create function identity.deputises() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
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
        and (h.specialty_code is null or h.specialty_code = platform.acting('specialty'))) $$;
comment on function identity.deputises is
  'Czy działający zastępuje dziś osobę, którą podaje, w roli, którą podaje, w jej funkcji, jednostce, organie, województwie i dziedzinie.';
create function identity.place_taken() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case
      when platform.acting_id('in_place_of') is null then platform.acting_id('person')
      when identity.deputises() then platform.acting_id('in_place_of') end $$;
comment on function identity.place_taken is 'Czyje miejsce zajmuje działający: własne, a zastępca w swoich dniach miejsce zastępowanej osoby.';
-- At the door nobody's name is shown but one's own, and theirs for whom one stands in.
create function identity.principals_of_deputy() returns table (deputy_id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.id, p.given_names || ' ' || p.surname
    from identity.deputy d join identity.person p on p.id = d.principal_person_id
    where d.deputy_person_id = platform.acting_id('person') $$;
comment on function identity.principals_of_deputy is 'Kogo zastępuje działający: jego własne zastępstwa z nazwiskami.';
revoke all on function identity.deputises, identity.place_taken, identity.principals_of_deputy from public;
grant execute on function identity.deputises, identity.place_taken, identity.principals_of_deputy to opensmk_app;

alter table identity.deputy enable row level security;
create policy system on identity.deputy to opensmk_app using ((select platform.acting('role')) = 'system');
create policy own on identity.deputy for select to opensmk_app using (
  (select platform.acting_id('person')) in (principal_person_id, deputy_person_id));
create policy door on identity.deputy for select to opensmk_app using ((select platform.acting('role')) = 'door');
-- Whoever acts in somebody's place names nobody: deputies make no chain.
create policy named on identity.deputy for insert to opensmk_app with check (
  principal_person_id = (select platform.acting_id('person')) and (select platform.acting_id('in_place_of')) is null
  and exists (select from identity.role_holding h where h.id = holding_id
    and h.person_id = (select platform.acting_id('person')) and h.role = (select platform.acting('role'))));
create policy ended on identity.deputy for update to opensmk_app using (
  (select platform.acting_id('person')) in (principal_person_id, deputy_person_id))
  with check (ended_by = (select platform.acting_id('person')));

-- In a deputy's session every matter is held against the deputyship too: neither one's own nor that of whose place it is.
create policy deputy on training_record.record as restrictive to opensmk_app using (
  (select platform.acting_id('in_place_of')) is null or ((select identity.deputises())
    and trainee_person_id not in ((select platform.acting_id('person')), (select platform.acting_id('in_place_of')))));
create policy deputy on training_record.referral as restrictive to opensmk_app using (
  (select platform.acting_id('in_place_of')) is null or ((select identity.deputises())
    and trainee_person_id not in ((select platform.acting_id('person')), (select platform.acting_id('in_place_of')))));
create policy deputy on applications.application as restrictive to opensmk_app using (
  (select platform.acting_id('in_place_of')) is null or applicant_person_id = (select platform.acting_id('person'))
  or ((select identity.deputises()) and applicant_person_id <> (select platform.acting_id('in_place_of'))));

alter policy related on training_record.record using (case (select platform.acting('role'))
  when 'trainee' then trainee_person_id = (select platform.acting_id('person'))
  when 'supervisor' then supervisor_person_id = (select identity.place_taken())
  when 'unit-head' then unit_id = (select platform.acting_id('unit'))
  when 'unit-staff' then unit_id = (select platform.acting_id('unit'))
  when 'voivodeship-office' then voivodeship = (select platform.acting('voivodeship')) or id = (select platform.acting_id('kept_record'))
  when 'voivodeship-consultant' then
    voivodeship = (select platform.acting('voivodeship')) and specialty_code = (select platform.acting('specialty'))
  when 'national-consultant' then specialty_code = (select platform.acting('specialty'))
  when 'mentor' then id in (select training_record.seen_records())
  when 'cmkp' then true
  else false end);

create or replace function training_record.seen_records() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
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
          and trainee_person_id <> all (own);
    elsif acting = 'national-consultant' then
      return query select id from training_record.record where specialty_code = platform.acting('specialty') and trainee_person_id <> all (own);
    elsif acting = 'cmkp' then
      return query select id from training_record.record where trainee_person_id <> all (own);
    end if;
  end $$;

-- Who looked, and in whose place.
drop function platform.leaves_showing(uuid);
create function platform.leaves_showing(of_person uuid)
  returns table (number bigint, at timestamptz, person_id uuid, role text, action text, subject_person_id uuid, in_place_of uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select number, at, person_id, role, action, subject_person_id, (facts ->> 'inPlaceOf')::uuid from platform.audit_leaf
    where facts ? 'shown' and facts -> 'shown' ? of_person::text
      and (platform.acting('role') = 'system' or of_person = platform.acting_id('person')) $$;
revoke all on function platform.leaves_showing from public;
grant execute on function platform.leaves_showing to opensmk_app;
