-- Running workers survive: yes. Institutions run their own people: who may give and end a role in their unit or body, by the database's own word.
create function identity.runs(of_role text, of_unit uuid, of_body uuid) returns boolean
  language sql stable parallel safe as $$
    select platform.acting('function') in ('head', 'administrator') and platform.acting_id('in_place_of') is null and case
      when of_unit is not null then of_unit = platform.acting_id('unit') and case platform.acting('role')
        when 'unit-head' then true
        when 'unit-staff' then true
        when 'internship-head' then of_role in ('internship-head', 'internship-coordinator', 'internship-mentor')
        when 'training-organiser' then of_role in ('training-organiser', 'supervisor')
        else false end
      when of_body is not null then of_body = platform.acting_id('body') and of_role = platform.acting('role') and of_role in (
        'voivodeship-office', 'cmkp', 'cem', 'chamber', 'university', 'ministry', 'defence-ministry', 'interior-ministry')
      else false end $$;
comment on function identity.runs is
  'Czy działający kierownik albo administrator prowadzi tę rolę w swojej jednostce lub organie: ta sama tabela co STAFF_OF; test je porównuje.';

-- What is taken back at once was last held the day before; given and taken back on one day, it was held on none.
alter table identity.role_holding drop constraint role_holding_check;
alter table identity.role_holding add constraint role_holding_days check (until_on >= from_on - 1);

create policy appointed on identity.role_holding for insert to opensmk_app with check (
  identity.runs(role, unit_id, body_id) and person_id is distinct from (select platform.acting_id('person')));
create policy staffed on identity.role_holding for update to opensmk_app
  using (identity.runs(role, unit_id, body_id));
create function identity.guard_last_day() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if old.person_id = platform.acting_id('person')
       and old.until_on is not null and (new.until_on is null or new.until_on > old.until_on) then
      raise exception 'nobody prolongs a role of their own' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger last_day before update of until_on on identity.role_holding
  for each row execute function identity.guard_last_day();
comment on function identity.guard_last_day is 'Nikt nie przedłuża własnej roli.';

-- Whom somebody names by a whole number or address of theirs; nobody is listed.
create function identity.find_candidate(sought_by text, sought text)
  returns table (id uuid, given_names text, surname text, profession text, licence_number text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
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
  end $$;
comment on function identity.find_candidate is
  'Osoba o całym numerze PESEL, numerze PWZ albo adresie konta: tylko dla tego, kto prowadzi ludzi swojej instytucji.';
revoke all on function identity.find_candidate from public;
grant execute on function identity.find_candidate to opensmk_app;
