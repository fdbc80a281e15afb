import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import { schemaText } from './schema-text.ts'

test('db/schema.sql shows what the migrations make; after a new one: node src/app/dump-schema.ts', async ({
  databaseUrl,
}) => {
  const shown = await readFile(new URL('../../../db/schema.sql', import.meta.url), 'utf8')
  expect((await schemaText(databaseUrl)).split('\n')).toEqual(shown.split('\n'))
})

const EVERY_KIND = `
  create extension unaccent;
  create schema sample;
  create type sample.mood as enum ('calm', 'tired');
  create domain sample.score as int default 1 not null check (value > 0);
  create sequence sample.numbers increment 5;
  create table sample.parent (id int primary key, mood sample.mood, double int generated always as (id * 2) stored)
    partition by range (id);
  create table sample.child partition of sample.parent for values from (1) to (9);
  create index parent_mood on sample.parent (mood);
  create view sample.seen_public with (security_invoker) as select id from sample.parent;
  create function sample.stamp() returns trigger language plpgsql as 'begin return new; end';
  create trigger stamped before insert on sample.parent for each row execute function sample.stamp();
  alter table sample.parent enable row level security;
  create policy own on sample.parent for select to public using (id = 1);
  grant select (id) on sample.parent to public;
  comment on column sample.parent.mood is 'Nastrój';
`

test.for([
  'create extension unaccent;',
  "create type sample.mood as enum ('calm', 'tired');",
  'create domain sample.score as integer not null default 1 constraint score_check CHECK ((VALUE > 0));',
  'create sequence sample.numbers as bigint increment 5 start 1;',
  '  double integer generated always as ((id * 2)) stored',
  ') partition by RANGE (id);',
  ') -- partition of sample.parent FOR VALUES FROM (1) TO (9);',
  'create view sample.seen_public with (security_invoker=true) as',
  'CREATE OR REPLACE FUNCTION sample.stamp()',
  'CREATE TRIGGER stamped BEFORE INSERT ON sample.parent FOR EACH ROW EXECUTE FUNCTION sample.stamp();',
  'alter table sample.parent enable row level security;',
  'create policy own on sample.parent as permissive for select to public using ((id = 1));',
  'grant select on column sample.parent.id to public;',
  "comment on column sample.parent.mood is 'Nastrój';",
])('a change of any kind is seen: %s', async (line, { databaseUrl }) => {
  expect((await sampleText(databaseUrl)).split('\n')).toContain(line)
})

let sample: Promise<string> | undefined

/** A database beside the migrated one that has something of each kind. */
function sampleText(databaseUrl: string): Promise<string> {
  sample ??= (async () => {
    await run(databaseUrl, 'create database every_kind template template0')
    const url = Object.assign(new URL(databaseUrl), { pathname: '/every_kind' }).href
    await run(url, EVERY_KIND)
    return schemaText(url)
  })()
  return sample
}

async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statements)
  } finally {
    await client.end()
  }
}
