import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { Context } from '../../platform/command/command.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { aboutIn } from './follow-up.ts'
import type { OtherDesk, Process } from './process.ts'

/** The other desks of its kind, one of which may be competent instead of the one on which an application lies. */
export async function competentDesks(
  row: ApplicationTable,
  { competent }: Process,
  context: Context,
): Promise<readonly OtherDesk[]> {
  return elsewhere(row, competent, context)
}

/** Whom the desk may ask for an opinion: never itself. */
export async function advisersOf(
  row: ApplicationTable,
  { advisers }: Process,
  context: Context,
): Promise<readonly OtherDesk[]> {
  return elsewhere(row, advisers, context)
}

async function elsewhere(row: ApplicationTable, list: Process['competent'], context: Context) {
  if (!list || !row.desk) return []
  const here = canonicalJson({ ...row.desk })
  const all = await list({ ...aboutIn(row, context), desk: row.desk }, context)
  return all.filter(({ desk }) => canonicalJson({ ...desk }) !== here)
}
