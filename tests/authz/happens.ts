import type pg from 'pg'

const DENIED = '42501'

/** Whether a statement touches a row; it is undone. */
export async function happens(client: pg.Client, statement: string, values: unknown[] = []): Promise<boolean> {
  await client.query('savepoint probe')
  try {
    const answer = await client.query(statement, values)
    return (answer.rowCount ?? 0) > 0
  } catch (fault) {
    // Whatever is not a denial was let through by the wall and stopped by something behind it.
    return (fault as { code?: string }).code !== DENIED
  } finally {
    await client.query('rollback to savepoint probe')
  }
}
