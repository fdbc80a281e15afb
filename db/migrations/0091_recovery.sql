-- Running workers survive: yes. Recovery: whoever proved again who they are may lose the second factor and the passkeys with the password.
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
    insert into identity.recovery (id, account_id, token_hash, ticket_hash, expires_at, proved_at)
      values (proved, sheet.account_id, decode(proof ->> 'token', 'hex'), decode(proof ->> 'token', 'hex'),
        (proof ->> 'until')::timestamptz, now());
    return sheet.account_id;
  end $$;

drop function identity.recover_account(bytea, text);
create function identity.recover_account(given_ticket bytea, new_hash text, without_factor boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare of_account uuid;
  begin
    update identity.recovery set used_at = now()
      where ticket_hash = given_ticket and proved_at is not null and used_at is null and expires_at > now() returning account_id into of_account;
    if of_account is null then return null; end if;
    update identity.recovery set used_at = now() where account_id = of_account and used_at is null;
    update identity.account set password_hash = coalesce(new_hash, password_hash),
      password_changed_at = case when new_hash is null then password_changed_at else now() end
      where id = of_account and closed_at is null;
    if without_factor then
      delete from identity.second_factor where account_id = of_account;
      delete from identity.passkey where account_id = of_account;
    end if;
    update identity.session set ended_at = now() where account_id = of_account and ended_at is null;
    delete from identity.sign_in_step where account_id = of_account;
    return of_account;
  end $$;
comment on function identity.recover_account is
  'Kończy odzyskiwanie dostępu: nowe hasło, na życzenie bez drugiego składnika i kluczy; wszystkie sesje się kończą.';
revoke all on function identity.recover_account from public;
grant execute on function identity.recover_account to opensmk_app;
