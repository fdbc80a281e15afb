import { makeWorkerUtils } from 'graphile-worker'
import { SILENT } from './queue-log.ts'

/**
 * Brings the queue's own schema up to date as the owner and opens it to the role opensmk_app, as which the worker
 * runs (decision 0080). To be called after `migrate`; a second call changes nothing.
 */
export async function installJobs(url: string): Promise<void> {
  const queue = await makeWorkerUtils({ connectionString: url, maxPoolSize: 1, logger: SILENT })
  try {
    await queue.migrate()
    await queue.withPgClient((client) => client.query(OPEN_TO_THE_APP))
  } finally {
    await queue.release()
  }
}

/** The queue's tables have row security without a policy, which stops everybody but their owner. */
const OPEN_TO_THE_APP = `
do $$
declare name text;
begin
  -- Two programs that start at once would trip over each other's grants.
  perform pg_advisory_xact_lock(8205112);
  grant usage on schema graphile_worker to opensmk_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to opensmk_app;
  revoke insert, update, delete on graphile_worker.migrations from opensmk_app;
  grant usage on all sequences in schema graphile_worker to opensmk_app;
  grant execute on all functions in schema graphile_worker to opensmk_app;
  for name in
    select relname from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'opensmk_app')
  loop
    execute format('create policy opensmk_app on graphile_worker.%I to opensmk_app using (true)', name);
  end loop;
end $$`
