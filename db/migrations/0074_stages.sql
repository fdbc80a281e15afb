-- Running workers survive: no, they name the columns of one desk. Applications that go from desk to desk, and whose matter they are.
alter table applications.application
  add column subject_person_id uuid,
  add column stage text check (stage ~ '^[a-z-]{3,40}$'),
  add column desk jsonb check (jsonb_typeof(desk -> 'roles') = 'array' and desk -> 'roles' <> '[]');
update applications.application set subject_person_id = applicant_person_id,
  stage = case when desk_roles <> '{}' then 'decision' end,
  desk = case when desk_roles <> '{}' then jsonb_strip_nulls(jsonb_build_object(
    'roles', to_jsonb(desk_roles), 'unitId', desk_unit_id, 'voivodeship', desk_voivodeship,
    'bodyId', desk_body_id, 'functions', case when desk_functions <> '{}' then to_jsonb(desk_functions) end)) end;
drop policy desk on applications.application;
drop policy desk_moved on applications.application;
drop policy made on applications.decision;
drop function applications.is_at_desk;
drop index applications.application_desk;
alter table applications.application
  alter column subject_person_id set not null,
  drop column desk_roles,
  drop column desk_unit_id,
  drop column desk_voivodeship,
  drop column desk_body_id,
  drop column desk_functions,
  add check (state in ('draft', 'withdrawn') or (number is not null and stage is not null and desk is not null));
create unique index application_filed on applications.application (process, subject_person_id, round) where state = 'filed';
create index application_subject on applications.application (subject_person_id);
create index application_desk on applications.application using gin ((desk -> 'roles')) where number is not null;
comment on column applications.application.subject_person_id is 'Czyjej sprawy dotyczy wniosek; najczęściej wnioskodawcy. W jednej sprawie, procesie i rundzie jest naraz jeden złożony wniosek.';
comment on column applications.application.round is 'O co chodzi w ramach procesu: rola, karta, nabór.';
comment on column applications.application.stage is 'Na którym etapie jest wniosek, po kluczu z definicji procesu.';
comment on column applications.application.desk is 'Kto go teraz rozpatruje: role i zakres, w jakim są pełnione; above: rola, która działa, gdy nie ma tam nikogo spoza sprawy.';

alter table applications.step add column stage text;
update applications.step set stage = 'decision' where action in ('file', 'return', 'decide');
comment on column applications.step.stage is 'Na którym etapie to się stało, po kluczu z definicji procesu.';

create table applications.earlier_desk (
  application_id uuid not null references applications.application,
  stage text not null,
  desk jsonb not null,
  left_at timestamptz not null,
  primary key (application_id, stage, left_at)
);
comment on table applications.earlier_desk is 'Gdzie wniosek był wcześniej: kto go przekazał dalej, dalej go czyta.';
alter table applications.earlier_desk enable row level security;
grant select, insert on applications.earlier_desk to opensmk_app;
grant update (stage, desk) on applications.application to opensmk_app;

create function applications.sits_at(desk jsonb) returns boolean language sql stable parallel safe as $$
  select (desk -> 'roles') ? platform.acting('role')
    and (desk ->> 'unitId' is null or desk ->> 'unitId' = platform.acting('unit'))
    and (desk ->> 'voivodeship' is null or desk ->> 'voivodeship' = platform.acting('voivodeship'))
    and (desk ->> 'bodyId' is null or desk ->> 'bodyId' = platform.acting('body'))
    and (desk -> 'functions' is null or (desk -> 'functions') ? platform.acting('function'))
    and (desk ->> 'specialty' is null or desk ->> 'specialty' = platform.acting('specialty')) $$;
create function applications.stands_above(desk jsonb) returns boolean language sql stable parallel safe as $$
  select desk ->> 'above' = platform.acting('role')
    and (desk ->> 'specialty' is null or desk ->> 'specialty' = platform.acting('specialty')) $$;
create function applications.had_on_desk(application uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from applications.earlier_desk e where e.application_id = application
      and (applications.sits_at(e.desk) or applications.stands_above(e.desk))) $$;
comment on function applications.sits_at is 'Czy działająca rola siedzi przy tym biurku; ta sama reguła co sitsAt w programie.';
comment on function applications.stands_above is 'Czy działająca rola stoi nad tym biurkiem; ta sama reguła co standsAbove w programie.';

alter policy deputy on applications.application using (
  (select platform.acting_id('in_place_of')) is null
  or applicant_person_id = (select platform.acting_id('person')) or subject_person_id = (select platform.acting_id('person'))
  or ((select identity.deputises()) and (select platform.acting_id('in_place_of')) not in (applicant_person_id, subject_person_id)));
create policy subject on applications.application for select to opensmk_app using (
  number is not null and subject_person_id = (select platform.acting_id('person')));
create policy desk on applications.application for select to opensmk_app using (
  number is not null
  and applicant_person_id is distinct from (select platform.acting_id('person'))
  and subject_person_id is distinct from (select platform.acting_id('person'))
  and (applications.sits_at(desk) or applications.stands_above(desk) or applications.had_on_desk(id)));
create policy desk_moved on applications.application for update to opensmk_app using (
  number is not null
  and applicant_person_id is distinct from (select platform.acting_id('person'))
  and subject_person_id is distinct from (select platform.acting_id('person'))
  and (applications.sits_at(desk) or applications.stands_above(desk)))
  with check (number is not null
  and applicant_person_id is distinct from (select platform.acting_id('person'))
  and subject_person_id is distinct from (select platform.acting_id('person')));
create policy made on applications.decision for insert to opensmk_app with check (
  decided_by = (select platform.acting_id('person')) and exists (
    select from applications.application a
    where a.id = application_id
      and a.applicant_person_id is distinct from (select platform.acting_id('person'))
      and a.subject_person_id is distinct from (select platform.acting_id('person'))));
create policy system on applications.earlier_desk to opensmk_app using ((select platform.acting('role')) = 'system');
create policy of_application on applications.earlier_desk for select to opensmk_app using (exists (
  select from applications.application a where a.id = application_id));
create policy left_now on applications.earlier_desk for insert to opensmk_app with check (exists (
  select from applications.application a
  where a.id = application_id and a.stage = earlier_desk.stage and a.desk = earlier_desk.desk));
