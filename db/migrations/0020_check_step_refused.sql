-- Running workers survive: yes. A supervisor who refused the whole decides once more: a step is open once, closed as often as it was decided.
alter table training_record.check_step drop constraint check_step_record_id_round_step_key;
create unique index check_step_open_once on training_record.check_step (record_id, round, step) where closed_at is null;
create index check_step_record on training_record.check_step (record_id, round);
