-- Running workers survive: yes. A newcomer sees nobody's roles (0071), yet is told whether anybody sits at the desk they ask: that alone, no names.
create function identity.is_manned(by_role text, on_day date, in_unit uuid, in_body uuid, in_voivodeship text, in_functions text[], but_not uuid)
  returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from identity.role_holding h
      where h.role = by_role and h.role <> all ('{trainee,student}'::text[]) and h.person_id <> but_not
        and h.from_on <= on_day and (h.until_on is null or h.until_on >= on_day)
        and (in_unit is null or h.unit_id = in_unit) and (in_body is null or h.body_id = in_body)
        and (in_voivodeship is null or h.voivodeship = in_voivodeship)
        and (in_functions is null or h.function = any (in_functions))) $$;
comment on function identity.is_manned is 'Czy przy biurku, do którego ktoś prosi o rolę, siedzi dziś ktokolwiek inny: tak albo nie, bez nazwisk.';
revoke all on function identity.is_manned from public;
grant execute on function identity.is_manned to opensmk_app;
