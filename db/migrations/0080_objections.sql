-- Running workers survive: yes. What may be done against a decision, and a case handed to the desk that is competent.
alter table applications.application drop constraint application_state_check;
alter table applications.application add constraint application_state_check
  check (state in ('draft', 'filed', 'returned', 'decided', 'objected', 'withdrawn', 'lapsed'));
drop index applications.application_live;
create unique index application_live on applications.application (process, applicant_person_id, round)
  where state in ('draft', 'filed', 'returned', 'objected');

alter table applications.decision add column opened_at timestamptz;
comment on column applications.decision.opened_at is
  'Kiedy strona pierwszy raz otworzyła decyzję: od tego dnia liczy się termin odwołania, najpóźniej od czternastego dnia po wydaniu.';
grant update (opened_at) on applications.decision to opensmk_app;
create policy opened on applications.decision for update to opensmk_app using (exists (
    select from applications.application a where a.id = application_id
      and (a.applicant_person_id = (select platform.acting_id('person')) or a.subject_person_id = (select platform.acting_id('person')))));

create function applications.was_decided(application uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from applications.decision where application_id = application) $$;
comment on function applications.was_decided is 'Czy w sprawie wydano już decyzję: strona wraca do niej, gdy cofa odwołanie.';
revoke all on function applications.was_decided from public;
grant execute on function applications.was_decided to opensmk_app;

-- The parties move a decided application only to object and to desist from it; only a desk decides.
drop policy own_moved on applications.application;
create policy own_moved on applications.application for update to opensmk_app
  using (applicant_person_id = (select platform.acting_id('person')))
  with check (applicant_person_id = (select platform.acting_id('person'))
    and (state <> 'decided' or applications.was_decided(id)));
create policy subject_moved on applications.application for update to opensmk_app
  using (subject_person_id = (select platform.acting_id('person')) and state in ('decided', 'objected'))
  with check (subject_person_id = (select platform.acting_id('person')) and state in ('decided', 'objected'));
