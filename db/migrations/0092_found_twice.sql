-- Running workers survive: yes. A person found twice later: one entered without a PESEL, and the same one with it.
create function identity.find_twice(given_profession text, given_licence text, given_pesel text)
  returns table (gone uuid, gone_name text, stays uuid, stays_name text, stays_licence text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.id, g.given_names || ' ' || g.surname, s.id, s.given_names || ' ' || s.surname, s.licence_number
    from identity.person g join identity.person s on s.id = identity.find_person_by_pesel(given_pesel)
    where g.profession = given_profession and g.licence_number = given_licence and g.id <> s.id
      and identity.may_confirm(given_profession) $$;
comment on function identity.find_twice is
  'Osoba wpisana bez numeru PESEL (po numerze prawa wykonywania zawodu) i ta sama osoba z numerem; widzi je izba prowadząca rejestr.';

-- The earlier entry goes into the person whose identity is proved; nothing of it is lost, and nobody joins themselves to anybody.
create function identity.join_persons(gone_id uuid, stays_id uuid, why text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
  end $$;
comment on function identity.join_persons is
  'Łączy wpis bez numeru PESEL z osobą potwierdzoną: oba identyfikatory zostają w person_merge, numer PWZ, konto i wiadomości przechodzą.';
create function identity.told_of_joining(of_person uuid) returns table (email text, locale text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.email, a.locale from identity.account a
    where a.person_id = of_person and a.closed_at is null and identity.may_confirm((select profession from identity.person where id = of_person))
    union select d.email, a.locale from identity.account_address d join identity.account a on a.id = d.account_id
    where a.person_id = of_person and a.closed_at is null and identity.may_confirm((select profession from identity.person where id = of_person)) $$;
revoke all on function identity.find_twice, identity.join_persons, identity.told_of_joining from public;
grant execute on function identity.find_twice, identity.join_persons, identity.told_of_joining to opensmk_app;
