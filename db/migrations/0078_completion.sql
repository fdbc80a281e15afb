-- Running workers survive: no. A record that lay on a desk goes back to its supervisor, who files the whole as an application with a receipt.
update training_record.record set version = version + 1, state = case supplement_round when 0 then 'active' else 'returned' end
  where state in ('office-check', 'consultant-check');
delete from training_record.check_step where closed_at is null;
drop policy changed on training_record.check_step;
revoke update on training_record.check_step from opensmk_app;
drop index training_record.check_step_open, training_record.check_step_open_once;
alter table training_record.check_step
  drop column opened_at,
  drop column due_on,
  alter column closed_at set not null,
  alter column closed_by set not null,
  alter column outcome set not null;
comment on table training_record.check_step is
  'Co rozstrzygnięto o całej karcie: kierownik, urząd wojewódzki, konsultant; runda uzupełnienia. Bieg sprawy i terminy są we wniosku.';
