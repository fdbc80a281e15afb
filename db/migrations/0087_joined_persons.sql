-- Running workers survive: yes. Two numbers of one person are joined only while the one that goes has no matters; each capability asks of its own.
create function identity.matters_of(of_person uuid, out holds_role boolean, out is_in_deputyship boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from identity.role_holding where person_id = of_person),
      exists (select from identity.deputy where of_person in (principal_person_id, deputy_person_id)) $$;
comment on function identity.matters_of is 'Czy ktoś pełni albo pełnił rolę, czy jest w zastępstwie: takiego nie łączy się z nikim.';

create function identity.refuse_joining() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if (select holds_role or is_in_deputyship from identity.matters_of(new.from_person_id)) then
      raise exception 'person_has_matters' using errcode = 'check_violation', detail = 'identity';
    end if;
    return new;
  end $$;
create function training_record.refuse_joining() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from training_record.record where new.from_person_id in (trainee_person_id, supervisor_person_id))
      or exists (select from training_record.referral where trainee_person_id = new.from_person_id)
      or exists (select from training_record.mentor_grant where mentor_person_id = new.from_person_id)
      or exists (select from training_record.access_grant where to_person_id = new.from_person_id)
      or exists (select from training_record.entry where decided_by = new.from_person_id)
      or exists (select from training_record.check_step where closed_by = new.from_person_id) then
      raise exception 'person_has_matters' using errcode = 'check_violation', detail = 'training-record';
    end if;
    return new;
  end $$;
create function applications.refuse_joining() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from applications.application
        where number is not null and new.from_person_id in (applicant_person_id, subject_person_id))
      or exists (select from applications.decision where decided_by = new.from_person_id) then
      raise exception 'person_has_matters' using errcode = 'check_violation', detail = 'applications';
    end if;
    return new;
  end $$;
comment on function identity.refuse_joining is 'Nie łączy osoby, która ma rolę albo zastępstwo: mogłaby się okazać własnym zastępcą.';
comment on function training_record.refuse_joining is 'Nie łączy osoby, która szkoli się, kieruje, zatwierdza albo czyta kartę: mogłaby zatwierdzić własną.';
comment on function applications.refuse_joining is 'Nie łączy osoby, która złożyła wniosek albo go rozstrzygnęła: mogłaby rozstrzygnąć własny.';
create trigger of_identity before insert on identity.person_merge
  for each row execute function identity.refuse_joining();
create trigger of_training_record before insert on identity.person_merge
  for each row execute function training_record.refuse_joining();
create trigger of_applications before insert on identity.person_merge
  for each row execute function applications.refuse_joining();
revoke all on function identity.matters_of, identity.refuse_joining, training_record.refuse_joining, applications.refuse_joining from public;
grant execute on function identity.matters_of to opensmk_app;
