import { accept, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { findByPesel, mattersOf } from '../queries/register.ts'
import { mayJoin } from '../rules/merge.ts'

/**
 * Whether a newcomer who turns out to be known already may be joined to that person. Without a role nobody trains,
 * supervises, mentors, decides or files, so that their roles say it all; the database asks each capability once more.
 */
export async function mayBeJoined(
  db: Db,
  { personId, pesel }: { readonly personId: string; readonly pesel: string },
): Promise<Verdict<true, 'person-has-matters'>> {
  const known = await findByPesel(db, pesel)
  if (known === undefined || known === personId) return accept(true)
  const without = { isTrainee: false, supervises: false, mentors: false, hasDecided: false, hasFiled: false }
  return mayJoin({ ...without, ...(await mattersOf(db, personId)) })
}
