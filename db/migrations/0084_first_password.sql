-- Running workers survive: yes. The link of a letter also gives its first password to an account that came from a file.
alter table identity.registration add column for_account uuid references identity.account;
comment on column identity.registration.for_account is
  'Konto założone z pliku: odnośnik z listu ustawia jego pierwsze hasło, nigdy drugie; pusta, gdy ktoś sam się rejestruje.';
create policy imported on identity.registration for insert to opensmk_app with check ((select identity.importing()));
create policy imported on identity.account_address for select to opensmk_app using ((select identity.importing()));

create or replace function identity.open_newcomer(given_token bytea, new_person uuid, new_account uuid, hash text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    asked identity.registration;
    known identity.account;
  begin
    update identity.registration set used_at = now()
      where token_hash = given_token and used_at is null and expires_at > now() returning * into asked;
    if asked.id is null then return null; end if;
    update identity.registration set used_at = now() where email = asked.email and used_at is null;
    if asked.for_account is not null then
      update identity.account set password_hash = hash, password_changed_at = now()
        where id = asked.for_account and email = asked.email and closed_at is null and password_hash is null and hash is not null
        returning * into known;
      return known.id;
    end if;
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
  'Odnośnik z listu zakłada konto bez roli i bez nazwiska, otwiera ponownie konto niepotwierdzonej tożsamości albo ustawia pierwsze hasło kontu z pliku.';
