-- Running workers survive: yes. Accounts: whom a list showed, second factors and when a session was last proved.
create index audit_leaf_shown on platform.audit_leaf using gin ((facts -> 'shown')) where facts ? 'shown';
comment on column platform.audit_leaf.facts is
  'Okoliczności; pod kluczem „shown” osoby, których wiersze pokazała lista: każda z nich widzi ten ślad.';

alter table identity.session add column proved_at timestamptz;
grant update (proved_at) on identity.session to opensmk_app;
comment on column identity.session.proved_at is
  'Kiedy w tej sesji ostatnio potwierdzono tożsamość: logowaniem, hasłem albo drugim składnikiem.';

create table identity.second_factor (
  account_id uuid primary key references identity.account,
  sealed_secret bytea not null,
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint,
  last_used_at timestamptz
);
comment on table identity.second_factor is 'Drugi składnik konta: kod z aplikacji (TOTP, RFC 6238). Działa od potwierdzenia.';
comment on column identity.second_factor.sealed_secret is 'Tajny klucz zaszyfrowany kluczem instalacji, którego nie ma w bazie.';
comment on column identity.second_factor.last_step is 'Ostatni przyjęty krok czasu: kod użyty raz nie działa drugi raz.';

create table identity.recovery_code (
  account_id uuid not null references identity.second_factor on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on table identity.recovery_code is 'Kody zapasowe drugiego składnika, tylko skróty; każdy działa raz.';

create table identity.sign_in_step (
  ticket_hash bytea primary key check (length(ticket_hash) = 32),
  account_id uuid not null references identity.account,
  expires_at timestamptz not null
);
create index sign_in_step_expiry on identity.sign_in_step (expires_at);
comment on table identity.sign_in_step is
  'Logowanie, w którym potwierdzono hasło albo tożsamość i czeka się na drugi składnik: ważne raz, pięć minut.';

grant select, insert, delete on identity.second_factor, identity.recovery_code, identity.sign_in_step to opensmk_app;
grant update (sealed_secret, begun_at, confirmed_at, last_step, last_used_at) on identity.second_factor to opensmk_app;
grant update (used_at) on identity.recovery_code to opensmk_app;
