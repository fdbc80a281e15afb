-- Running workers survive: yes. Files say what was taken out of them and who scanned them; applications hold attachments.
alter table platform.stored_file
  add column changes text[] not null default '{}',
  add column scan text not null default 'not-scanned' check (scan in ('clean', 'not-scanned')),
  add column scanned_by text check (length(scanned_by) between 1 and 200),
  add check (scan = 'not-scanned' or scanned_by is not null);
comment on column platform.stored_file.sha256 is 'Skrót bajtów, które przechowujemy, już po wyczyszczeniu.';
comment on column platform.stored_file.changes is 'Co usunięto z pliku przed zapisaniem albo że jest podpisany i dlatego nietknięty.';
comment on column platform.stored_file.scan is 'Czy program antywirusowy sprawdził plik i niczego nie znalazł.';
comment on column platform.stored_file.scanned_by is 'Program antywirusowy i jego baza, jak sam się przedstawił.';

create table applications.draft_attachment (
  application_id uuid not null references applications.application,
  file_id uuid not null references platform.stored_file,
  key text not null check (length(key) between 1 and 60),
  added_at timestamptz not null,
  primary key (application_id, file_id)
);
create index draft_attachment_file on applications.draft_attachment (file_id);
comment on table applications.draft_attachment is 'Załącznik szkicu wniosku; widzi go tylko wnioskodawca.';
comment on column applications.draft_attachment.key is 'O który załącznik procesu chodzi.';

create table applications.filed_attachment (
  application_id uuid not null,
  version_number integer not null,
  file_id uuid not null references platform.stored_file,
  key text not null check (length(key) between 1 and 60),
  position integer not null check (position >= 0),
  primary key (application_id, version_number, file_id),
  foreign key (application_id, version_number) references applications.filed_version
);
create index filed_attachment_file on applications.filed_attachment (file_id);
comment on table applications.filed_attachment is
  'Załącznik złożonej wersji wniosku: nic go nie zmienia ani nie usuwa, także pliku, na który wskazuje.';

grant select, insert, delete on applications.draft_attachment to opensmk_app;
grant select, insert on applications.filed_attachment to opensmk_app;

alter table applications.draft_attachment enable row level security;
alter table applications.filed_attachment enable row level security;
create policy system on applications.draft_attachment to opensmk_app
  using ((select platform.acting('role')) = 'system');
create policy system on applications.filed_attachment to opensmk_app
  using ((select platform.acting('role')) = 'system');
-- What is being put together is the applicant's alone, out of files that they uploaded.
create policy own on applications.draft_attachment for select to opensmk_app
  using (exists (select from applications.application a
    where a.id = application_id and a.applicant_person_id = (select platform.acting_id('person'))));
create policy added on applications.draft_attachment for insert to opensmk_app with check (
  exists (select from applications.application a
    where a.id = application_id and a.applicant_person_id = (select platform.acting_id('person'))
      and a.state in ('draft', 'returned'))
  and exists (select from platform.stored_file f
    where f.id = file_id and f.uploaded_by = (select platform.acting_id('person'))));
create policy removed on applications.draft_attachment for delete to opensmk_app
  using (exists (select from applications.application a
    where a.id = application_id and a.applicant_person_id = (select platform.acting_id('person'))
      and a.state in ('draft', 'returned')));
create policy of_application on applications.filed_attachment for select to opensmk_app
  using (exists (select from applications.application a where a.id = application_id));
create policy filed on applications.filed_attachment for insert to opensmk_app with check (
  exists (select from applications.application a
    where a.id = application_id and a.applicant_person_id = (select platform.acting_id('person')))
  and exists (select from applications.draft_attachment d
    where d.application_id = filed_attachment.application_id and d.file_id = filed_attachment.file_id));
-- Whoever sees a filed version sees what is attached to it.
create policy attachment on platform.stored_file for select to opensmk_app
  using (exists (select from applications.filed_attachment held where held.file_id = id));
