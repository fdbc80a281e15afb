-- Running workers survive: yes. Import of accounts: whoever imports reaches further for their transaction, never to themself.
create function identity.importing() returns boolean language sql stable parallel safe
  as $$ select platform.acting('role') = 'administrator' and platform.acting('imports') = 'accounts' $$;
comment on function identity.importing is
  'Czy w tej transakcji administrator wgrywa konta z pliku albo pobiera rejestr: tylko wtedy sięga do cudzych kont i ról.';

create function identity.persons_by_pesel(pesels text[]) returns table (pesel text, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select kept.pesel, kept.person_id from identity.person_pesel kept
    where kept.pesel = any (pesels) and (platform.acting('role') = 'system' or identity.importing()) $$;
comment on function identity.persons_by_pesel is 'Osoby o podanych numerach, wiele naraz: tylko przy wgrywaniu kont z pliku.';

create function identity.register_pesels(persons uuid[], pesels text[]) returns int
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    with registered as (
      insert into identity.person_pesel (person_id, pesel)
      select person, number from unnest(persons, pesels) as given (person, number)
      where platform.acting('role') = 'system' or identity.importing()
      on conflict do nothing returning 1)
    select count(*)::int from registered $$;
comment on function identity.register_pesels is
  'Numery wielu osób naraz; odpowiada, ile przyjęto. Mniej niż podano znaczy, że ktoś był szybszy: nic nie zostaje.';
revoke all on function identity.persons_by_pesel, identity.register_pesels from public;
grant execute on function identity.persons_by_pesel, identity.register_pesels to opensmk_app;

create policy imported on identity.person to opensmk_app using (
  (select identity.importing()) and id is distinct from (select platform.acting_id('person')));
create policy imported on identity.role_holding to opensmk_app using (
  (select identity.importing()) and person_id is distinct from (select platform.acting_id('person')));
create policy imported on identity.account to opensmk_app using (
  (select identity.importing()) and person_id is distinct from (select platform.acting_id('person')));

-- Which body verified a role: of those it keeps the register.
alter table identity.role_holding add column verified_by_body_id uuid references identity.body;
create index role_holding_verified on identity.role_holding (verified_by_body_id) where verified_by_body_id is not null;
comment on column identity.role_holding.verified_by_body_id is
  'Organ, który potwierdził rolę na wniosek i prowadzi rejestr tej osoby; brak, gdy nadano ją inaczej.';
create policy verified on identity.role_holding for select to opensmk_app using (
  (select platform.acting('role')) = 'chamber' and verified_by_body_id = (select platform.acting_id('body')));
