-- Running workers survive: yes. Opinions that a desk asks for before it decides.
create table applications.opinion (
  id uuid primary key,
  application_id uuid not null references applications.application,
  label text not null check (length(label) between 1 and 300),
  desk jsonb not null check (jsonb_typeof(desk -> 'roles') = 'array' and desk -> 'roles' <> '[]'),
  question text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  due_on date not null,
  given_at timestamptz,
  given_by uuid,
  stance text check (stance in ('for', 'against', 'neither')),
  answer text,
  check (num_nulls(given_at, given_by, stance, answer) in (0, 4))
);
create unique index opinion_open on applications.opinion (application_id, desk) where given_at is null;
create index opinion_desk on applications.opinion using gin ((desk -> 'roles'));
comment on table applications.opinion is 'Opinia, o którą prosi rozpatrujący: kogo, o co, do kiedy; daje się ją raz.';
comment on column applications.opinion.desk is 'Kto ma ją dać: role i zakres, jak przy biurku wniosku.';
comment on column applications.opinion.label is 'Jak nazywa się ten, kogo poproszono, w chwili pytania.';

alter table applications.opinion enable row level security;
grant select, insert on applications.opinion to opensmk_app;
grant update (given_at, given_by, stance, answer) on applications.opinion to opensmk_app;

create function applications.was_asked(application uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from applications.opinion o where o.application_id = application and applications.sits_at(o.desk)) $$;
comment on function applications.was_asked is 'Czy działającą rolę poproszono o opinię w tej sprawie.';
revoke all on function applications.was_asked from public;
grant execute on function applications.was_asked to opensmk_app;

create policy asked on applications.application for select to opensmk_app using (
  number is not null
  and applicant_person_id is distinct from (select platform.acting_id('person'))
  and subject_person_id is distinct from (select platform.acting_id('person'))
  and applications.was_asked(id));
create policy system on applications.opinion to opensmk_app using ((select platform.acting('role')) = 'system');
create policy of_application on applications.opinion for select to opensmk_app using (exists (
  select from applications.application a where a.id = application_id));
create policy asked on applications.opinion for insert to opensmk_app with check (
  asked_by = (select platform.acting_id('person')) and given_at is null and exists (
    select from applications.application a
    where a.id = application_id and applications.sits_at(a.desk)
      and a.applicant_person_id is distinct from (select platform.acting_id('person'))
      and a.subject_person_id is distinct from (select platform.acting_id('person'))));
create policy given on applications.opinion for update to opensmk_app
  using (applications.sits_at(desk) and exists (
    select from applications.application a where a.id = application_id
      and a.applicant_person_id is distinct from (select platform.acting_id('person'))
      and a.subject_person_id is distinct from (select platform.acting_id('person'))))
  with check (given_by = (select platform.acting_id('person')));
