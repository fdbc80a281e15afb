-- Running workers survive: yes. Notices and their mail, the effects of announcements, uploaded files.

create table platform.announcement_effect (
  announcement_id uuid not null,
  listener text not null,
  done_at timestamptz not null default now(),
  primary key (announcement_id, listener)
);
comment on table platform.announcement_effect is
  'Skutki ogłoszeń już wykonane: to samo ogłoszenie przetworzone dwa razy działa raz. Wpisy starsze niż 30 dni są usuwane.';
create index announcement_effect_done_at on platform.announcement_effect (done_at);
grant select, insert, delete on platform.announcement_effect to opensmk_app;

create table platform.notice (
  id uuid primary key,
  person_id uuid not null,
  kind text not null check (kind <> ''),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  link text check (link ~ '^/[^/\\]' or link = '/'),
  dedup_key text not null unique,
  created_at timestamptz not null default now(),
  read_at timestamptz
);
comment on table platform.notice is
  'Powiadomienie dla osoby, widoczne w skrzynce w aplikacji. Treść układa program z rodzaju i faktów.';
comment on column platform.notice.dedup_key is 'Ten sam klucz to to samo powiadomienie: drugie nie powstaje.';
comment on column platform.notice.link is 'Ścieżka w aplikacji, nigdy adres obcej strony.';
create index notice_of_person on platform.notice (person_id, id desc);
create index notice_unread on platform.notice (person_id) where read_at is null;
grant select, insert, update (read_at) on platform.notice to opensmk_app;

create table platform.mail_delivery (
  notice_id uuid primary key references platform.notice (id),
  address text,
  locale text,
  subject text,
  body text,
  state text not null check (state in ('waiting', 'sent', 'failing', 'refused', 'not-sent', 'no-address')),
  settled_at timestamptz,
  check (state = 'no-address' or (address is not null and subject is not null and body is not null)),
  check ((settled_at is null) = (state in ('waiting', 'failing')))
);
comment on table platform.mail_delivery is
  'List do powiadomienia, taki, jaki wyszedł lub miał wyjść. not-sent: instalacja nie ma serwera poczty.';
grant select, insert, update (state, settled_at) on platform.mail_delivery to opensmk_app;

create table platform.mail_attempt (
  id uuid primary key,
  notice_id uuid not null references platform.mail_delivery (notice_id),
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'failed', 'refused')),
  reply text,
  check ((ended_at is null) = (outcome is null))
);
comment on table platform.mail_attempt is
  'Każda próba wysłania listu. Próba bez wyniku została przerwana: nie wiadomo, czy list wyszedł, więc wysłano go znowu.';
create index mail_attempt_of_notice on platform.mail_attempt (notice_id, started_at);
grant select, insert, update (ended_at, outcome, reply) on platform.mail_attempt to opensmk_app;

create table platform.stored_file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_length int not null check (byte_length between 1 and 20971520),
  media_type text not null,
  file_name text not null check (length(file_name) between 1 and 200),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  attached_at timestamptz
);
comment on table platform.stored_file is
  'Plik przesłany przez osobę. Treść leży w magazynie plików pod kluczem id. Bez dołączenia znika po 7 dniach.';
comment on column platform.stored_file.attached_at is 'Kiedy plik dołączono do sprawy; może to zrobić tylko ten, kto go przesłał.';
create index stored_file_unattached on platform.stored_file (uploaded_at) where attached_at is null;
grant select, insert, delete, update (attached_at) on platform.stored_file to opensmk_app;
