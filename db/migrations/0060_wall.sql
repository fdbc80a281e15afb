-- Running workers survive: no, they must declare themselves. The second wall: row security by who acts, said at the start of each transaction.
create function platform.acting(what text) returns text language sql stable parallel safe
  as $$ select nullif(current_setting('opensmk.' || what, true), '') $$;
create function platform.acting_id(what text) returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('opensmk.' || what, true), '')::uuid $$;
comment on function platform.acting is
  'Kto działa: role, unit, voivodeship, specialty, today. Rola system to program sam, door to ktoś, kto się dopiero loguje.';

-- Where the program itself acts, every row of a table that has row security is open.
do $$
declare of_table regclass;
begin
  foreach of_table in array array[
    'platform.audit_leaf', 'platform.notice', 'platform.mail_delivery', 'platform.mail_attempt', 'platform.stored_file',
    'identity.unit', 'identity.cell', 'identity.person', 'identity.role_holding', 'identity.account',
    'identity.session', 'identity.login_attempt', 'identity.second_factor', 'identity.recovery_code', 'identity.sign_in_step',
    'applications.application', 'applications.filed_version', 'applications.filing_key', 'applications.step',
    'applications.decision', 'training_record.referral', 'training_record.record',
    'training_record.rotation_place', 'training_record.import_batch', 'training_record.value_mapping',
    'training_record.entry', 'training_record.entry_history', 'training_record.mentor_grant',
    'training_record.sign_off_code', 'training_record.check_step', 'training_record.remark']::regclass[]
  loop
    execute format('alter table %s enable row level security', of_table);
    execute format('create policy system on %s to opensmk_app using ((select platform.acting(''role'')) = ''system'')', of_table);
  end loop;
end $$;

-- Platform: the trail is written by everybody and read by whom it names; notices and files are one's own.
create index audit_leaf_person on platform.audit_leaf (person_id, at);
create policy written on platform.audit_leaf for insert to opensmk_app with check (true);
create policy own on platform.audit_leaf for select to opensmk_app using (
  subject_person_id = (select platform.acting_id('person')) or person_id = (select platform.acting_id('person')));
-- A list shows many people: whom a leaf showed is asked by index, and only by themselves.
create function platform.leaves_showing(of_person uuid)
  returns table (number bigint, at timestamptz, person_id uuid, role text, action text, subject_person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select number, at, person_id, role, action, subject_person_id from platform.audit_leaf
    where facts ? 'shown' and facts -> 'shown' ? of_person::text
      and (platform.acting('role') = 'system' or of_person = platform.acting_id('person')) $$;
create policy own on platform.notice for select to opensmk_app using (person_id = (select platform.acting_id('person')));
create policy read on platform.notice for update to opensmk_app using (person_id = (select platform.acting_id('person')));
create policy own on platform.mail_delivery for select to opensmk_app
  using (exists (select from platform.notice where id = notice_id));

-- Identity. Names are shown by id and found by the roles that may look for somebody; the door knows accounts alone.
create policy register on identity.unit for select to opensmk_app using (true);
create policy register on identity.cell for select to opensmk_app using (true);
create policy own on identity.person for select to opensmk_app using (id = (select platform.acting_id('person')));
create policy door on identity.person for select to opensmk_app using (
  (select platform.acting('role')) = 'door'
  and exists (select from identity.account where person_id = person.id and demonstration and closed_at is null));
create policy own on identity.role_holding for select to opensmk_app using (person_id = (select platform.acting_id('person')));
create policy door on identity.role_holding for select to opensmk_app using ((select platform.acting('role')) = 'door');
create policy functions on identity.role_holding for select to opensmk_app using (
  (select platform.acting('role')) is not null and role <> all ('{trainee,student}'::text[]));
create policy own on identity.account for select to opensmk_app using (person_id = (select platform.acting_id('person')));
create policy changed on identity.account for update to opensmk_app using (person_id = (select platform.acting_id('person')));
create policy door on identity.account for select to opensmk_app using ((select platform.acting('role')) = 'door');
create policy own on identity.session to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.session to opensmk_app using ((select platform.acting('role')) = 'door');
create policy own on identity.second_factor to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.second_factor to opensmk_app using ((select platform.acting('role')) = 'door');
create policy own on identity.recovery_code to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.recovery_code to opensmk_app using ((select platform.acting('role')) = 'door');
create policy own on identity.sign_in_step to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.sign_in_step to opensmk_app using ((select platform.acting('role')) = 'door');
create policy door on identity.login_attempt to opensmk_app using ((select platform.acting('role')) = 'door');

-- Whoever decides somebody's application reaches them for the decision's effect: never themself.
create policy decided on identity.person to opensmk_app using (
  id = (select platform.acting_id('decides_for')) and id is distinct from (select platform.acting_id('person')));
create policy decided on identity.role_holding to opensmk_app using (
  person_id = (select platform.acting_id('decides_for')) and person_id is distinct from (select platform.acting_id('person')));
create function identity.is_licence_taken(given_profession text, given_licence text, by_other_than uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from identity.person
      where profession = given_profession and licence_number = given_licence and id <> by_other_than) $$;

create function identity.sought_by(seeker text) returns text[] language sql immutable parallel safe as $$
  select case
    when seeker in ('trainee', 'supervisor') then '{supervisor,mentor}'::text[]
    when seeker in ('unit-head', 'unit-staff', 'voivodeship-office', 'administrator') then '{trainee,supervisor,mentor}'::text[]
    else '{}'::text[] end $$;
comment on function identity.sought_by is 'Kogo może szukać rola: ta sama tabela co FOUND_BY w programie; test je porównuje.';

create function identity.persons_of(ids uuid[])
  returns table (id uuid, given_names text, surname text, profession text, licence_number text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.id, p.given_names, p.surname, p.profession, p.licence_number from identity.person p
    where p.id = any (ids)
      and (coalesce(platform.acting('role'), 'door') <> 'door' or p.id = platform.acting_id('person')) $$;
comment on function identity.persons_of is 'Nazwiska osób o znanych identyfikatorach; temu, kto się dopiero loguje, tylko jego własne.';

create function identity.find_holders(sought text, name_begins text, licence text, of_unit uuid, on_day date, most int)
  returns table (id uuid, given_names text, surname text, profession text, licence_number text, units text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
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
  end $$;
comment on function identity.find_holders is 'Wyszukanie osób pełniących rolę, o ile działający może takich szukać.';

-- Applications: the applicant's, and once filed also the desk's to which they were filed; nobody is the desk of their own.
create policy own on applications.application for select to opensmk_app
  using (applicant_person_id = (select platform.acting_id('person')));
create policy desk on applications.application for select to opensmk_app using (
  number is not null and applicant_person_id is distinct from (select platform.acting_id('person'))
  and (select platform.acting('role')) = any (desk_roles)
  and (desk_unit_id is null or desk_unit_id = (select platform.acting_id('unit')))
  and (desk_voivodeship is null or desk_voivodeship = (select platform.acting('voivodeship'))));
create policy opened on applications.application for insert to opensmk_app
  with check (applicant_person_id = (select platform.acting_id('person')) and state = 'draft');
create policy own_moved on applications.application for update to opensmk_app using (
  applicant_person_id = (select platform.acting_id('person')))
  with check (applicant_person_id = (select platform.acting_id('person')) and state <> 'decided');
create policy desk_moved on applications.application for update to opensmk_app using (
  number is not null and applicant_person_id is distinct from (select platform.acting_id('person'))
  and (select platform.acting('role')) = any (desk_roles)
  and (desk_unit_id is null or desk_unit_id = (select platform.acting_id('unit')))
  and (desk_voivodeship is null or desk_voivodeship = (select platform.acting('voivodeship'))));
do $$
declare room text;
begin
  foreach room in array array['filed_version', 'filing_key', 'step', 'decision'] loop
    execute format('create policy of_application on applications.%I for select to opensmk_app using (exists (
      select from applications.application a where a.id = application_id))', room);
  end loop;
end $$;
create policy filed on applications.filed_version for insert to opensmk_app with check (exists (
  select from applications.application a
  where a.id = application_id and a.applicant_person_id = (select platform.acting_id('person'))));
create policy filed on applications.filing_key for insert to opensmk_app with check (exists (
  select from applications.application a
  where a.id = application_id and a.applicant_person_id = (select platform.acting_id('person'))));
create policy taken on applications.step for insert to opensmk_app with check (
  by_person_id = (select platform.acting_id('person'))
  and exists (select from applications.application a where a.id = application_id));
create policy made on applications.decision for insert to opensmk_app with check (
  decided_by = (select platform.acting_id('person')) and exists (
    select from applications.application a
    where a.id = application_id and a.applicant_person_id is distinct from (select platform.acting_id('person'))));
create function applications.find_key(sought uuid) returns setof applications.filing_key
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select * from applications.filing_key where key = sought $$;
create function applications.last_number(prefix text) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(max(substring(number from length(prefix) + 1)::int), 0)
    from applications.application where starts_with(number, prefix) $$;

-- The training record: in which relation the acting role stands to it (RELATIONS of the program says the same).
create function training_record.seen_records() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    acting text := platform.acting('role');
    me uuid := platform.acting_id('person');
    kept uuid := platform.acting_id('kept_record');
  begin
    if kept is not null then return next kept; end if;
    if acting = 'trainee' then
      return query select id from training_record.record where trainee_person_id = me;
    elsif acting = 'supervisor' then
      return query select id from training_record.record where supervisor_person_id = me;
    elsif acting = 'mentor' then
      return query select distinct g.record_id from training_record.mentor_grant g
        join training_record.record r on r.id = g.record_id and r.trainee_person_id <> me
        where g.mentor_person_id = me and g.revoked_at is null
          and platform.acting('today')::date between g.from_on and g.until_on;
    elsif acting in ('unit-head', 'unit-staff') then
      return query select id from training_record.record where unit_id = platform.acting_id('unit');
    elsif acting = 'voivodeship-office' then
      return query select id from training_record.record where voivodeship = platform.acting('voivodeship');
    elsif acting = 'voivodeship-consultant' then
      return query select id from training_record.record
        where voivodeship = platform.acting('voivodeship') and specialty_code = platform.acting('specialty');
    elsif acting = 'national-consultant' then
      return query select id from training_record.record where specialty_code = platform.acting('specialty');
    elsif acting = 'cmkp' then
      return query select id from training_record.record;
    end if;
  end $$;
create function training_record.written_records() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.id from training_record.record r
    where r.id in (select training_record.seen_records())
      and (platform.acting('role') = 'trainee' or r.trainee_person_id is distinct from platform.acting_id('person')) $$;
comment on function training_record.seen_records is
  'Karty, do których działająca rola ma stosunek: ta sama tabela co RELATIONS w programie; test je porównuje.';
comment on function training_record.written_records is
  'Z nich te, w których wolno pisać: we własnej karcie nikt nie działa inaczej niż jako szkolony (UZL art. 16m).';
create index record_specialty on training_record.record (specialty_code, state);

create function training_record.grants_rotation(of_record uuid, kind text, item_key text, details jsonb) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from training_record.mentor_grant g
      where g.record_id = of_record and g.mentor_person_id = platform.acting_id('person') and g.revoked_at is null
        and platform.acting('today')::date between g.from_on and g.until_on
        and g.item_key = case when kind in ('rotation', 'duty', 'duty-total', 'duty-exemption', 'additional-days')
                              then item_key else details ->> 'rotation' end) $$;
comment on function training_record.grants_rotation is 'Czy działający opiekun ma dziś upoważnienie do stażu, do którego należy wpis.';

create policy related on training_record.record for select to opensmk_app using (case (select platform.acting('role'))
  when 'trainee' then trainee_person_id = (select platform.acting_id('person'))
  when 'supervisor' then supervisor_person_id = (select platform.acting_id('person'))
  when 'unit-head' then unit_id = (select platform.acting_id('unit'))
  when 'unit-staff' then unit_id = (select platform.acting_id('unit'))
  when 'voivodeship-office' then voivodeship = (select platform.acting('voivodeship')) or id = (select platform.acting_id('kept_record'))
  when 'voivodeship-consultant' then
    voivodeship = (select platform.acting('voivodeship')) and specialty_code = (select platform.acting('specialty'))
  when 'national-consultant' then specialty_code = (select platform.acting('specialty'))
  when 'mentor' then id in (select training_record.seen_records())
  when 'cmkp' then true
  else false end);
create function training_record.was_referred(by_referral uuid, trainee uuid, to_unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from training_record.referral
      where id = by_referral and trainee_person_id = trainee and unit_id = to_unit) $$;
create policy opened on training_record.record for insert to opensmk_app with check (
  (select platform.acting('role')) = any ('{unit-head,unit-staff}') and unit_id = (select platform.acting_id('unit'))
  and trainee_person_id is distinct from (select platform.acting_id('person'))
  and training_record.was_referred(referral_id, trainee_person_id, unit_id));
-- A lock asks this too, so that everybody in a relation may lock; what changes is judged by the check.
create policy moved on training_record.record for update to opensmk_app
  using (id in (select training_record.seen_records()))
  with check ((select platform.acting('role')) = any (
      '{supervisor,unit-head,unit-staff,voivodeship-office,voivodeship-consultant,national-consultant}')
    and trainee_person_id is distinct from (select platform.acting_id('person')));

create policy related on training_record.referral for select to opensmk_app using (case (select platform.acting('role'))
  when 'trainee' then trainee_person_id = (select platform.acting_id('person'))
  when 'voivodeship-office' then voivodeship = (select platform.acting('voivodeship'))
  when 'unit-head' then unit_id = (select platform.acting_id('unit'))
  when 'unit-staff' then unit_id = (select platform.acting_id('unit'))
  else false end);
create policy of_record on training_record.referral for select to opensmk_app
  using (exists (select from training_record.record r where r.referral_id = referral.id));
create policy issued on training_record.referral for insert to opensmk_app with check (
  (select platform.acting('role')) = 'voivodeship-office' and voivodeship = (select platform.acting('voivodeship'))
  and trainee_person_id is distinct from (select platform.acting_id('person')));
create policy decided on training_record.referral for update to opensmk_app
  using ((select platform.acting('role')) = any ('{unit-head,unit-staff}') and unit_id = (select platform.acting_id('unit')))
  with check (unit_id = (select platform.acting_id('unit'))
    and trainee_person_id is distinct from (select platform.acting_id('person')));

create policy own on training_record.value_mapping to opensmk_app using (person_id = (select platform.acting_id('person')));

create policy related on training_record.entry for select to opensmk_app using (
  record_id in (select training_record.seen_records())
  and ((select platform.acting('role')) <> 'mentor'
    or training_record.grants_rotation(record_id, kind, item_key, details)));
create policy entered on training_record.entry for insert to opensmk_app with check (
  record_id in (select training_record.written_records())
  and (select platform.acting('role')) = any ('{trainee,supervisor,unit-head,unit-staff,voivodeship-office,cmkp}')
  and not ((select platform.acting('role')) = 'trainee' and state = 'approved'
    and record_id is distinct from (select platform.acting_id('restored_record'))));
create policy changed on training_record.entry for update to opensmk_app
  using (record_id in (select training_record.seen_records())
    and ((select platform.acting('role')) <> 'mentor'
      or training_record.grants_rotation(record_id, kind, item_key, details)))
  with check (record_id in (select training_record.written_records())
    and (select platform.acting('role')) = any ('{trainee,supervisor,mentor,unit-head,unit-staff,voivodeship-office,cmkp}')
    and not ((select platform.acting('role')) = 'trainee' and state = 'approved'));
create policy withdrawn on training_record.entry for delete to opensmk_app using (
  record_id in (select training_record.written_records())
  and (select platform.acting('role')) = any ('{trainee,supervisor,unit-head,unit-staff,voivodeship-office,cmkp}'));

create policy related on training_record.entry_history for select to opensmk_app using (
  record_id in (select training_record.seen_records())
  and ((select platform.acting('role')) <> 'mentor' or exists (select from training_record.entry e where e.id = entry_id)));
create policy written on training_record.entry_history for insert to opensmk_app with check (
  record_id in (select training_record.written_records())
  and (select platform.acting('role')) = any ('{trainee,supervisor,mentor,unit-head,unit-staff,voivodeship-office,cmkp}'));

-- Around the entries. The trainee writes into all of them once: where an archive that was signed is put back.
do $$
declare
  seen constant text := 'record_id in (select training_record.seen_records())';
  written constant text := 'record_id in (select training_record.written_records()) and (select platform.acting(''role'')) = any (%L)';
  restored constant text := ' or record_id in (select training_record.written_records()) and (select platform.acting(''role'')) = ''trainee'' and record_id = (select platform.acting_id(''restored_record''))';
  room record;
begin
  for room in select * from (values
    ('rotation_place', '{supervisor}', '{supervisor}'),
    ('import_batch', '{trainee}', '{trainee}'),
    ('mentor_grant', '{trainee,supervisor}', '{trainee,supervisor}'),
    ('sign_off_code', '{trainee}', '{supervisor,mentor}'),
    ('check_step', '{supervisor,voivodeship-office,voivodeship-consultant,national-consultant}',
      '{supervisor,voivodeship-office,voivodeship-consultant,national-consultant}'),
    ('remark', '{voivodeship-office,voivodeship-consultant,national-consultant}', '{trainee}')
  ) as rooms (name, adding, changing)
  loop
    execute format('create policy related on training_record.%I for select to opensmk_app using (%s)', room.name, seen);
    execute format('create policy added on training_record.%I for insert to opensmk_app with check (%s)',
      room.name, format(written, room.adding) || restored);
    execute format('create policy changed on training_record.%I for update to opensmk_app using (%s) with check (%s)',
      room.name, seen, format(written, room.changing));
  end loop;
end $$;
create policy removed on training_record.rotation_place for delete to opensmk_app
  using (record_id in (select training_record.written_records()) and (select platform.acting('role')) = 'supervisor');

create view training_record.entry_sum with (security_barrier) as
  select id, record_id, kind, item_key, state, code, count_a, count_b, working_days, minutes, from_on, until_on, entered_at,
    case when kind in ('absence', 'extension', 'shortening', 'change-of-mode', 'duty-exemption') then details - 'files' else '{}' end as details
  from training_record.entry
  where (select platform.acting('role')) = 'system' or record_id in (select training_record.seen_records());
grant select on training_record.entry_sum to opensmk_app;
comment on view training_record.entry_sum is
  'Z czego składa się obraz karty: ilości i dni, bez treści wpisów; także dla opiekuna, który widzi treść tylko swoich staży.';

-- What has to be asked about others: an answer in one word, never a row.
create function training_record.has_open_training(of_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from training_record.record where trainee_person_id = of_person
        and state in ('active', 'office-check', 'consultant-check', 'returned'))
      or exists (select from training_record.referral where trainee_person_id = of_person and state = 'issued') $$;
create function training_record.count_trainees(of_persons uuid[]) returns table (id uuid, trainees bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select supervisor_person_id, count(*) from training_record.record
    where supervisor_person_id = any (of_persons) and state in ('active', 'office-check', 'consultant-check', 'returned')
    group by supervisor_person_id $$;
create function training_record.last_card_number(prefix text) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(max(substring(card_number from 8)::int), 0) from training_record.record where starts_with(card_number, prefix) $$;
create function training_record.last_referral_number(prefix text) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(max(substring(number from 8)::int), 0) from training_record.referral where starts_with(number, prefix) $$;

-- A file is its uploader's, and of those who see the entry that it proves.
create index entry_files on training_record.entry using gin ((details -> 'files')) where (details -> 'files') is not null;
create index entry_history_files on training_record.entry_history using gin ((content -> 'details' -> 'files'))
  where (content -> 'details' -> 'files') is not null;
create function training_record.proves_what_is_seen(file uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from (
        select e.record_id, e.kind, e.item_key, e.details from training_record.entry e where e.details -> 'files' ? file::text
        union all
        select h.record_id, h.content ->> 'kind', h.content ->> 'item_key', h.content -> 'details'
        from training_record.entry_history h where h.content -> 'details' -> 'files' ? file::text
      ) held
      where held.record_id in (select training_record.seen_records())
        and (platform.acting('role') <> 'mentor'
          or training_record.grants_rotation(held.record_id, held.kind, held.item_key, held.details))) $$;
create policy own on platform.stored_file for select to opensmk_app using (uploaded_by = (select platform.acting_id('person')));
create policy proof on platform.stored_file for select to opensmk_app using (training_record.proves_what_is_seen(id));
create policy uploaded on platform.stored_file for insert to opensmk_app with check (
  uploaded_by = (select platform.acting_id('person'))
  or ((select platform.acting('role')) = 'trainee' and attached_at is not null
    and (select platform.acting('restored_record')) is not null));
create policy attached on platform.stored_file for update to opensmk_app
  using (uploaded_by = (select platform.acting_id('person')));

revoke all on function platform.leaves_showing, identity.is_licence_taken, applications.find_key, applications.last_number,
  identity.persons_of, identity.find_holders, training_record.seen_records,
  training_record.written_records, training_record.grants_rotation, training_record.was_referred, training_record.has_open_training,
  training_record.count_trainees, training_record.last_card_number, training_record.last_referral_number,
  training_record.proves_what_is_seen from public;
grant execute on function platform.leaves_showing, identity.is_licence_taken, applications.find_key, applications.last_number,
  identity.persons_of, identity.find_holders, training_record.seen_records,
  training_record.written_records, training_record.grants_rotation, training_record.was_referred, training_record.has_open_training,
  training_record.count_trainees, training_record.last_card_number, training_record.last_referral_number,
  training_record.proves_what_is_seen to opensmk_app;
