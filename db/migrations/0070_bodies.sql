-- Running workers survive: yes. Bodies: the register of those who verify roles and employ the desks; roles held within them and in a function.
create table identity.body (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z-]{3,40}$'),
  name text not null check (length(name) between 3 and 300),
  reach text not null check (reach in ('national', 'regional', 'military')),
  voivodeship text check (voivodeship ~ '^\d{2}$'),
  search_key text not null,
  ended_on date,
  unique (kind, name)
);
comment on table identity.body is
  'Organ lub urząd: izba, uczelnia, urząd wojewódzki, ministerstwo, CMKP, CEM. Weryfikuje role i zatrudnia tych, którzy rozpatrują.';
comment on column identity.body.kind is 'Rodzaj, jak w BODY_KINDS programu.';
comment on column identity.body.reach is 'Krajowa, okręgowa albo wojskowa.';
comment on column identity.body.voivodeship is 'Województwo siedziby (TERYT), dwie cyfry; brak, gdy obejmuje cały kraj.';
comment on column identity.body.ended_on is 'Ostatni dzień działania, włącznie; role w niej kończą się najpóźniej tego dnia.';

alter table identity.unit add column ended_on date;
comment on column identity.unit.ended_on is 'Ostatni dzień działania, włącznie; role w niej kończą się najpóźniej tego dnia.';

alter table identity.role_holding
  add column body_id uuid references identity.body,
  add column function text not null default 'user' check (function in ('user', 'head', 'administrator')),
  add check (unit_id is null or body_id is null);
create index role_holding_body on identity.role_holding (body_id, role) where body_id is not null;
comment on column identity.role_holding.body_id is 'Organ lub urząd, w którym pełni się rolę.';
comment on column identity.role_holding.function is 'Użytkownik, kierownik albo administrator: dwaj ostatni prowadzą ludzi swojej instytucji.';
update identity.role_holding set function = 'head' where role in ('unit-head', 'internship-head');

-- A role ends with its unit or body (issue 3): what has begun ends with it, what was to begin later never does.
create function identity.end_roles_with_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if new.ended_on is null then return new; end if;
    delete from identity.role_holding h
      where (h.unit_id = new.id or h.body_id = new.id) and h.from_on > new.ended_on;
    update identity.role_holding h set until_on = new.ended_on
      where (h.unit_id = new.id or h.body_id = new.id) and (h.until_on is null or h.until_on > new.ended_on);
    return new;
  end $$;
create trigger roles_end after update of ended_on on identity.unit
  for each row execute function identity.end_roles_with_place();
create trigger roles_end after update of ended_on on identity.body
  for each row execute function identity.end_roles_with_place();
create function identity.end_role_with_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare last date;
  begin
    select ended_on into last from (
      select ended_on from identity.unit where id = new.unit_id
      union all select ended_on from identity.body where id = new.body_id) place;
    if last is not null and (new.until_on is null or new.until_on > last) then
      if new.from_on > last then raise exception 'role_holding_place_ended' using errcode = 'check_violation'; end if;
      new.until_on := last;
    end if;
    return new;
  end $$;
create trigger ends_with_place before insert or update on identity.role_holding
  for each row execute function identity.end_role_with_place();
comment on function identity.end_roles_with_place is 'Rola w jednostce lub organie kończy się razem z nimi.';
revoke all on function identity.end_roles_with_place, identity.end_role_with_place from public;

alter table identity.body enable row level security;
create policy system on identity.body to opensmk_app using ((select platform.acting('role')) = 'system');
create policy register on identity.body for select to opensmk_app using (true);
grant select, insert on identity.body to opensmk_app;
grant update (name, reach, voivodeship, search_key, ended_on) on identity.body to opensmk_app;
grant update (ended_on) on identity.unit to opensmk_app;

-- A desk may be one body's, and one function's within it.
alter table applications.application
  add column desk_body_id uuid,
  add column desk_functions text[] not null default '{}';
comment on column applications.application.desk_body_id is 'Organ, do którego złożono; brak, gdy rozpatruje jednostka, województwo albo cała rola.';
comment on column applications.application.desk_functions is 'W jakich funkcjach się rozpatruje; pusta: w każdej.';
grant update (desk_body_id, desk_functions) on applications.application to opensmk_app;
create function applications.is_at_desk(roles text[], of_unit uuid, of_voivodeship text, of_body uuid, functions text[])
  returns boolean language sql stable parallel safe as $$
    select platform.acting('role') = any (roles)
      and (of_unit is null or of_unit = platform.acting_id('unit'))
      and (of_voivodeship is null or of_voivodeship = platform.acting('voivodeship'))
      and (of_body is null or of_body = platform.acting_id('body'))
      and (functions = '{}' or platform.acting('function') = any (functions)) $$;
comment on function applications.is_at_desk is 'Czy działający należy do stanowiska, które rozpatruje: to samo co relationTo w programie.';
alter policy desk on applications.application using (
  number is not null and applicant_person_id is distinct from (select platform.acting_id('person'))
  and applications.is_at_desk(desk_roles, desk_unit_id, desk_voivodeship, desk_body_id, desk_functions));
alter policy desk_moved on applications.application using (
  number is not null and applicant_person_id is distinct from (select platform.acting_id('person'))
  and applications.is_at_desk(desk_roles, desk_unit_id, desk_voivodeship, desk_body_id, desk_functions));
comment on function platform.acting is
  'Kto działa: role, function, unit, body, voivodeship, specialty, today. Rola system to program sam, door to ktoś, kto się dopiero loguje.';
