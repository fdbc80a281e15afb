-- Running workers survive: yes. Passkeys of an account, and what was asked of a key and waits for its answer.
create table identity.passkey (
  id uuid primary key,
  account_id uuid not null references identity.account,
  credential_id text not null unique check (length(credential_id) between 16 and 1400),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  synced boolean not null,
  added_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account on identity.passkey (account_id, added_at);
comment on table identity.passkey is
  'Klucze dostępu konta (WebAuthn): część publiczna. Część tajna nie opuszcza urządzenia osoby.';
comment on column identity.passkey.counter is 'Ostatni licznik użyć, który podał klucz: kopia klucza zdradza się starszym.';
comment on column identity.passkey.name is 'Nazwa, po której osoba poznaje urządzenie.';
comment on column identity.passkey.synced is 'Klucz ma kopię u dostawcy (na przykład w telefonie tej samej osoby).';

create table identity.passkey_challenge (
  challenge_hash bytea primary key check (length(challenge_hash) = 32),
  purpose text not null check (purpose in ('add', 'sign-in', 'prove')),
  bound_hash bytea not null check (length(bound_hash) = 32),
  account_id uuid references identity.account,
  expires_at timestamptz not null,
  check (account_id is not null or purpose = 'sign-in')
);
create index passkey_challenge_expiry on identity.passkey_challenge (expires_at);
comment on table identity.passkey_challenge is
  'O co zapytano klucz i na czyją odpowiedź się czeka: ważne raz, pięć minut, w tej samej sesji albo karcie przeglądarki.';
comment on column identity.passkey_challenge.bound_hash is
  'Skrót tego, do czego pytanie jest przywiązane: sesji albo tajnego znacznika karty przeglądarki.';

grant select, insert, delete on identity.passkey, identity.passkey_challenge to opensmk_app;
grant update (counter, last_used_at, synced) on identity.passkey to opensmk_app;

alter table identity.passkey enable row level security;
alter table identity.passkey_challenge enable row level security;
create policy system on identity.passkey to opensmk_app using ((select platform.acting('role')) = 'system');
create policy system on identity.passkey_challenge to opensmk_app using ((select platform.acting('role')) = 'system');
create policy own on identity.passkey to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.passkey to opensmk_app using ((select platform.acting('role')) = 'door');
create policy own on identity.passkey_challenge to opensmk_app using (account_id = (select platform.acting_id('account')));
create policy door on identity.passkey_challenge to opensmk_app using ((select platform.acting('role')) = 'door');
