-- Running workers survive: yes. A party moves a case to objected or back to decided only where there is a decision, by whichever policy.
drop policy own_moved on applications.application;
create policy own_moved on applications.application for update to opensmk_app
  using (applicant_person_id = (select platform.acting_id('person')))
  with check (applicant_person_id = (select platform.acting_id('person'))
    and (state not in ('decided', 'objected') or applications.was_decided(id)));
drop policy subject_moved on applications.application;
create policy subject_moved on applications.application for update to opensmk_app
  using (subject_person_id = (select platform.acting_id('person')) and state in ('decided', 'objected'))
  with check (subject_person_id = (select platform.acting_id('person')) and state in ('decided', 'objected')
    and applications.was_decided(id));
