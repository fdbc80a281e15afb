-- Running workers survive: yes. Consent to a fourth trainee, and one training at a time, whatever runs at once.
alter table training_record.record add column supervisor_consent text;
comment on column training_record.record.supervisor_consent is
  'Zgoda konsultanta krajowego na czwartą osobę pod opieką kierownika specjalizacji: numer i data; puste, gdy niepotrzebna.';

create unique index record_one_open on training_record.record (trainee_person_id)
  where state in ('active', 'office-check', 'consultant-check', 'returned');
create unique index referral_one_open on training_record.referral (trainee_person_id) where state = 'issued';
