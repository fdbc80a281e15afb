-- Running workers survive: yes. The log over the trail: its leaves in a fixed order, a Merkle tree above them, signed heads.
alter table platform.audit_leaf add column transaction xid8 not null default pg_current_xact_id();
create index audit_leaf_transaction on platform.audit_leaf (transaction);
comment on column platform.audit_leaf.transaction is
  'Transakcja, która zapisała ślad: do dziennika wchodzi, gdy żadna wcześniejsza już nie trwa.';

create table platform.log_leaf (
  index bigint primary key check (index >= 0),
  leaf_id uuid not null unique,
  hash bytea not null check (length(hash) = 32)
);
comment on table platform.log_leaf is 'Dziennik: ślady w ustalonej kolejności, każdy ze swoim skrótem (RFC 9162).';

create table platform.log_node (
  level int not null check (level > 0),
  index bigint not null check (index >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, index)
);
comment on table platform.log_node is 'Pełne poddrzewa dziennika; węzeł poziomu n obejmuje 2^n śladów.';

create table platform.log_state (
  one boolean primary key default true check (one),
  size bigint not null,
  horizon xid8 not null
);
insert into platform.log_state (size, horizon) values (0, '0');
comment on table platform.log_state is 'Ile śladów jest w dzienniku i do której transakcji sięga.';

create table platform.checkpoint (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  at timestamptz not null,
  note text not null
);
comment on table platform.checkpoint is 'Podpisany stan dziennika: liczba śladów i korzeń drzewa (C2SP tlog-checkpoint).';

create table platform.cosignature (
  size bigint not null references platform.checkpoint,
  witness text not null check (length(witness) between 1 and 200),
  line text not null check (length(line) <= 500),
  at timestamptz not null default now(),
  primary key (size, witness)
);
comment on table platform.cosignature is 'Podpisy świadków pod stanem dziennika: świadek potwierdza, że widział tylko dopisywanie.';

grant select, insert on platform.log_leaf, platform.log_node, platform.checkpoint, platform.cosignature to opensmk_app;
grant select, update (size, horizon) on platform.log_state to opensmk_app;
