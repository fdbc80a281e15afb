-- Running workers survive: yes. Permissive policies add up, one's using to another's check: what nobody may do to their own matter is said once, for all of them.
create policy decided_by_others on applications.application as restrictive for update to opensmk_app using (true) with check (
  (select platform.acting('role')) = 'system' or state <> 'decided' or applications.was_decided(id)
  or ((select platform.acting_id('person')) not in (applicant_person_id, subject_person_id)
    and coalesce((select platform.acting_id('in_place_of')) not in (applicant_person_id, subject_person_id), true)));
