-- Running workers survive: yes. Identity in person: confirmed by the body that keeps the register of the profession, never by another one.
create function identity.may_confirm(of_profession text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case platform.acting('role')
      when 'chamber' then exists (select from identity.body b where b.id = platform.acting_id('body')
        and (b.kind, of_profession) in (('medical-chamber', 'doctor'), ('medical-chamber', 'dentist'),
          ('diagnosticians-council', 'laboratory-diagnostician'), ('pharmacists-chamber', 'pharmacist'),
          ('nurses-chamber', 'nurse'), ('nurses-chamber', 'midwife')))
      when 'training-organiser' then of_profession in ('nurse', 'midwife')
      when 'voivodeship-office' then of_profession = 'other'
      else false end $$;
comment on function identity.may_confirm is
  'Czy działający potwierdza osobiście tożsamość osób zawodu: ta sama tabela co CONFIRMS w programie; test je porównuje.';
revoke all on function identity.may_confirm from public;
grant execute on function identity.may_confirm to opensmk_app;

create or replace function identity.settle_identity(of_account uuid, given_pesel text, names jsonb, proof jsonb)
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
      if sheet.id is null or me is null or me in (held.person_id, known) or not identity.may_confirm(sheet.profession)
        or platform.acting_id('in_place_of') in (held.person_id, known) then return; end if;
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

create or replace function identity.find_sheet(given_code text)
  returns table (id uuid, account_id uuid, person_id uuid, purpose text, given_names text, surname text, profession text, email text,
    opened_at timestamptz, expires_at timestamptz, ended_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, s.account_id, a.person_id, s.purpose, s.given_names, s.surname, s.profession, a.email, a.opened_at, s.expires_at, s.ended_at
    from identity.proof_sheet s join identity.account a on a.id = s.account_id
    where s.code = given_code and a.closed_at is null
      and (platform.acting('role') = 'system' or identity.may_confirm(s.profession)) $$;

create or replace function identity.prove_recovery_in_person(of_sheet uuid, given_pesel text, proof jsonb) returns uuid
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
    if owner is null or me is null or owner = me or owner is not distinct from platform.acting_id('in_place_of') or identity.find_person_by_pesel(given_pesel) is distinct from owner
      or not identity.may_confirm(sheet.profession) then return null; end if;
    update identity.proof_sheet set ended_at = now() where id = of_sheet;
    insert into identity.identity_proof (id, person_id, account_id, purpose, how, proved_at, by_person_id, by_role, document, sheet_id, outcome)
      values ((proof ->> 'id')::uuid, owner, sheet.account_id, 'recovery', 'in-person', now(), me, platform.acting('role'),
        proof ->> 'document', of_sheet, 'recovery');
    proved := (proof ->> 'recovery')::uuid;
    insert into identity.recovery (id, account_id, token_hash, expires_at, proved_at)
      values (proved, sheet.account_id, decode(proof ->> 'token', 'hex'), (proof ->> 'until')::timestamptz, now());
    return sheet.account_id;
  end $$;
drop function identity.confirmed_by;
