import { type Db, sql } from '../db/pool.ts'

export interface LogHead {
  readonly size: number
  /** The checkpoint and, below it, the lines of its witnesses. */
  readonly note: string
}

/** The head of this size, or the newest. */
export async function findHead(db: Db, size?: number): Promise<LogHead | undefined> {
  const found = await sql<LogHead>`
    select size, note || coalesce((
      select string_agg(line || chr(10), '' order by witness) from platform.cosignature
      where cosignature.size = checkpoint.size), '') as note
    from platform.checkpoint where ${size ?? null}::bigint is null or size = ${size ?? null}
    order by size desc limit 1`.execute(db)
  return found.rows[0]
}

/** The first head that covers a leaf: the same for ever, whenever it is asked for. */
export async function findHeadOver(db: Db, index: number): Promise<LogHead | undefined> {
  const found = await sql<{ size: number }>`
    select size from platform.checkpoint where size > ${index} order by size limit 1`.execute(db)
  const [first] = found.rows
  return first && findHead(db, first.size)
}

export async function findLeaf(db: Db, leafId: string): Promise<{ index: number } | undefined> {
  const found = await sql<{ index: number }>`
    select index from platform.log_leaf where leaf_id = ${leafId}`.execute(db)
  return found.rows[0]
}

/** A witness signs a head once; the same again changes nothing. */
export async function insertCosignature(
  db: Db,
  { size, witness, line }: { size: number; witness: string; line: string },
): Promise<void> {
  await sql`
    insert into platform.cosignature (size, witness, line) values (${size}, ${witness}, ${line})
    on conflict do nothing`.execute(db)
}
