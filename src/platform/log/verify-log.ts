import { type Db, sql } from '../db/pool.ts'
import { hashOfRow, TRAIL_COLUMNS, type TrailRow } from './leaf-data.ts'
import { grown, type Hash, rootOf } from './merkle.ts'
import { isNoteSignedBy, readHead, readNote } from './note.ts'

/** One thing that is not as it was logged, and where. */
export type LogFault =
  | { readonly what: 'changed' | 'removed'; readonly index: number; readonly leafId: string }
  | { readonly what: 'added'; readonly leafId: string }
  | { readonly what: 'misnumbered'; readonly index: number }
  /** The hashes between two heads are not those that were signed; each leaf by itself fits its hash. */
  | { readonly what: 'rewritten'; readonly from: number; readonly until: number }
  | { readonly what: 'unsigned' | 'malformed'; readonly size: number }
  | { readonly what: 'head-removed'; readonly size: number }

export interface LogKeyPublic {
  readonly log: string
  readonly publicKey: string
}

export interface Verified {
  readonly leaves: number
  readonly heads: number
  readonly faults: readonly LogFault[]
}

const BATCH = 5000

/**
 * Reads the whole log and the trail beneath it, in one unchanging view, and names everything that is not as it was
 * signed. Trusts the public key alone: neither the hashes in the database, nor the nodes, nor the heads.
 */
export const verifyLog = (db: Db, key: LogKeyPublic): Promise<Verified> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (inside) => {
      const heads = await readHeads(inside)
      const faults: LogFault[] = heads.flatMap((head) => faultsOfHead(head, key))
      const walk = new Walk(heads)
      for (let from = 0; ; from += BATCH) {
        const lines = await readLines(inside, from)
        if (lines.length === 0) break
        faults.push(...lines.flatMap((line) => walk.take(line)))
        if (lines.length < BATCH) break
      }
      faults.push(...walk.end(), ...(await addedRows(inside)))
      return { leaves: walk.size, heads: heads.length, faults }
    })

interface Head {
  readonly size: number
  readonly root: Hash
  readonly note: string
}

async function readHeads(db: Db): Promise<Head[]> {
  return (await sql<Head>`select size, root, note from platform.checkpoint order by size`.execute(db)).rows
}

function faultsOfHead({ size, note: written }: Head, { log, publicKey }: LogKeyPublic): LogFault[] {
  const note = readNote(written)
  const head = note && readHead(note.text)
  if (!note || !head || head.log !== log || head.size !== size) return [{ what: 'malformed', size }]
  return isNoteSignedBy(note, log, publicKey) ? [] : [{ what: 'unsigned', size }]
}

type Line = Partial<TrailRow> & { readonly index: number; readonly leaf_id: string; readonly hash: Hash }

async function readLines(db: Db, from: number): Promise<Line[]> {
  const columns = sql.join(TRAIL_COLUMNS.map((column) => sql.ref(`audit_leaf.${column}`)))
  const found = await sql<Line>`
    select log_leaf.index, log_leaf.leaf_id, log_leaf.hash, ${columns}
    from platform.log_leaf left join platform.audit_leaf on audit_leaf.id = log_leaf.leaf_id
    where log_leaf.index >= ${from} order by log_leaf.index limit ${BATCH}`.execute(db)
  return found.rows
}

/** Goes through the log once, rebuilding the tree and holding it against each signed head that it passes. */
class Walk {
  readonly #heads: Head[]
  #frontier: Hash[] = []
  #signedUntil = 0
  size = 0

  constructor(heads: readonly Head[]) {
    this.#heads = [...heads]
  }

  take(line: Line): LogFault[] {
    const faults: LogFault[] = line.index === this.size ? [] : [{ what: 'misnumbered', index: line.index }]
    const known = { index: line.index, leafId: line.leaf_id }
    if (line.id === undefined || line.id === null) faults.push({ what: 'removed', ...known })
    else if (!hashOfRow(line as TrailRow).equals(line.hash)) faults.push({ what: 'changed', ...known })
    this.#frontier = grown(this.#frontier, this.size, line.hash)
    this.size += 1
    if (this.#heads[0]?.size === this.size) faults.push(...this.#pass(this.#heads.shift() as Head))
    return faults
  }

  #pass(head: Head): LogFault[] {
    const from = this.#signedUntil
    this.#signedUntil = head.size
    const signed = readHead(readNote(head.note)?.text ?? '')
    return signed?.root.equals(rootOf(this.#frontier)) ? [] : [{ what: 'rewritten', from, until: head.size }]
  }

  /** Heads of more leaves than there are tell that leaves are gone; leaves behind the last head, that a head is. */
  end(): LogFault[] {
    const beyond = this.#heads.map(({ size }): LogFault => ({ what: 'rewritten', from: this.size, until: size }))
    return this.#signedUntil === this.size || beyond.length > 0 ? beyond : [{ what: 'head-removed', size: this.size }]
  }
}

/** Leaves that stand in the trail beneath the log's horizon without ever having come into it. */
async function addedRows(db: Db): Promise<LogFault[]> {
  const found = await sql<{ id: string }>`
    select id from platform.audit_leaf, platform.log_state
    where transaction < horizon and not exists (select from platform.log_leaf where leaf_id = audit_leaf.id)
    order by number`.execute(db)
  return found.rows.map(({ id }) => ({ what: 'added', leafId: id }))
}
