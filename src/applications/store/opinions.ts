import type { Db } from '../../platform/db/pool.ts'
import { type OpinionTable, tablesOf } from './tables.ts'

type Asked = Omit<OpinionTable, 'given_at' | 'given_by' | 'stance' | 'answer'>

/** False where this desk was asked already and has not answered. */
export async function insertOpinion(db: Db, asked: Asked): Promise<boolean> {
  const inserted = await tablesOf(db)
    .insertInto('applications.opinion')
    .values({
      ...asked,
      ...{ desk: JSON.stringify(asked.desk) as never, given_at: null, given_by: null, stance: null, answer: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return inserted.length === 1
}

type Given = Pick<OpinionTable, 'given_at' | 'given_by' | 'stance' | 'answer'>

/** False where it has been given already: once is all. */
export async function giveOpinion(db: Db, id: string, given: Given): Promise<boolean> {
  const changed = await tablesOf(db)
    .updateTable('applications.opinion')
    .set(given)
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .returning('id')
    .execute()
  return changed.length === 1
}
