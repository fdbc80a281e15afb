-- Running workers survive: yes. The place of a receipt and of a decision in the log; a decision as a signed document.
alter table applications.filed_version add column leaf_id uuid;
create index filed_version_leaf on applications.filed_version (leaf_id);
comment on column applications.filed_version.leaf_id is 'Ślad tego złożenia; jego miejsce w dzienniku dowodzi, że poświadczenia nie dopisano wstecz.';

alter table applications.decision
  add column instance smallint not null default 1 check (instance > 0),
  add column number text unique check (number ~ '^\d{4}/[A-Z]{1,2}/\d{5,}-D\d+$'),
  add column payload jsonb,
  add column signature text,
  add column public_key text,
  add column leaf_id uuid,
  drop constraint decision_pkey,
  add primary key (application_id, instance),
  add check (num_nulls(number, payload, signature, public_key, leaf_id) in (0, 5));
create index decision_leaf on applications.decision (leaf_id);
comment on column applications.decision.instance is 'Która to decyzja w tej sprawie: 1 wydaje pierwsza instancja, następne po odwołaniu.';
comment on column applications.decision.payload is 'Treść decyzji, którą system podpisał; dokument PDF powstaje z niej samej.';

-- Whoever sees a filing or a decision may see the leaf that it left: without it its place in the log cannot be shown.
create policy filed on platform.audit_leaf for select to opensmk_app using (action = 'application filed'
  and exists (select from applications.filed_version v where v.leaf_id = audit_leaf.id and v.filed_by = person_id));
create policy decided on platform.audit_leaf for select to opensmk_app using (action = 'application decided'
  and exists (select from applications.decision d where d.leaf_id = audit_leaf.id and d.decided_by = person_id));
