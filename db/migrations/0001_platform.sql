-- Running workers survive: yes. The ground: the role that the application acts as, and the trail.
do $$
begin
  if not exists (select from pg_roles where rolname = 'opensmk_app') then
    create role opensmk_app nologin;
  end if;
  execute format('grant opensmk_app to %I', current_user);
end $$;

create schema if not exists platform;
grant usage on schema platform to opensmk_app;

create table platform.audit_leaf (
  id uuid primary key,
  number bigint generated always as identity,
  at timestamptz not null default now(),
  request_id text not null,
  action text not null,
  account_id uuid,
  person_id uuid,
  role text,
  subject_person_id uuid,
  facts jsonb not null default '{}'
);
create index audit_leaf_subject on platform.audit_leaf (subject_person_id, at);
create index audit_leaf_number on platform.audit_leaf (number);
comment on table platform.audit_leaf is
  'Ślad: kto, w jakiej roli i kiedy coś zrobił albo obejrzał. Aplikacja może tylko dopisywać i czytać.';
grant select, insert on platform.audit_leaf to opensmk_app;
