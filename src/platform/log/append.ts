import { type Db, sql, type Tx } from '../db/pool.ts'
import type { Signer } from '../signing/ed25519.ts'
import { hashOfRow, TRAIL_COLUMNS, type TrailRow } from './leaf-data.ts'
import { type Hash, nodeHash } from './merkle.ts'
import { getNode, hashOfSpan } from './nodes.ts'
import { headText, signatureLine } from './note.ts'

/** The name under which this installation's log is known, and the key that signs its heads. */
export interface LogKey {
  readonly log: string
  readonly signer: Signer
}

/** At most so many leaves come into the log at once: a checkpoint never waits for more than a moment. */
const MOST = 10_000

/**
 * Takes into the log every leaf that no running transaction can still come before, and signs the new head. Answers how
 * many it took. Two that try at once take turns.
 */
export const appendToLog = (db: Db, key: LogKey): Promise<number> =>
  db.transaction().execute(async (inside) => {
    const state = await lockState(inside)
    const rows = await nextRows(inside, state)
    if (rows.length === 0) return 0
    const leaves = rows.map((row) => ({ id: row.id, hash: hashOfRow(row) }))
    await insertLeaves(inside, state.size, leaves)
    const hashes = leaves.map(({ hash }) => hash)
    await insertNodes(inside, await newNodes(inside, state.size, hashes))
    const size = state.size + rows.length
    const horizon = rows.length < MOST ? state.safe : (rows.at(-1)?.transaction ?? state.safe)
    await sql`update platform.log_state set size = ${size}, horizon = ${horizon}::xid8`.execute(inside)
    await signHead(inside, size, key)
    return rows.length
  })

interface State {
  readonly size: number
  readonly horizon: string
  /** No transaction before this one is still running. */
  readonly safe: string
}

async function lockState(db: Tx): Promise<State> {
  const found = await sql<State>`
    select size, horizon::text, pg_snapshot_xmin(pg_current_snapshot())::text as safe
    from platform.log_state for update`.execute(db)
  const [state] = found.rows
  if (!state) throw new Error('the log has lost its state')
  return state
}

type Sequenced = TrailRow & { readonly transaction: string }

/** Whole transactions only, so that none is begun in one round and ended in the next. */
async function nextRows(db: Tx, { horizon, safe }: State): Promise<Sequenced[]> {
  const found = await sql<Sequenced>`
    select ${sql.join(TRAIL_COLUMNS.map((column) => sql.ref(column)))}, transaction::text
    from platform.audit_leaf
    where transaction >= ${horizon}::xid8 and transaction < ${safe}::xid8
      and not exists (select from platform.log_leaf where leaf_id = audit_leaf.id)
    order by transaction, number limit ${MOST}`.execute(db)
  return found.rows
}

interface NewLeaf {
  readonly id: string
  readonly hash: Hash
}

async function insertLeaves(db: Tx, from: number, leaves: readonly NewLeaf[]): Promise<void> {
  await sql`
    insert into platform.log_leaf (index, leaf_id, hash)
    select ${from} + place - 1, id, hash
    from unnest(${leaves.map(({ id }) => id)}::uuid[], ${leaves.map(({ hash }) => hash)}::bytea[]) with ordinality as given (id, hash, place)
  `.execute(db)
}

interface Node {
  readonly level: number
  readonly index: number
  readonly hash: Hash
}

/** The complete subtrees that the new leaves end; each needs its left half, which may be older. */
async function newNodes(db: Tx, size: number, hashes: readonly Hash[]): Promise<Node[]> {
  const made: Node[] = []
  let [level, first, row] = [0, size, [...hashes]]
  while (row.length > 0) {
    const start = first % 2 === 1 ? [await getNode(db, level, first - 1)] : []
    const known = [...start, ...row]
    const parent = Math.floor(first / 2)
    row = Array.from({ length: Math.floor(known.length / 2) }, (_, at) =>
      nodeHash(known[2 * at] as Hash, known[2 * at + 1] as Hash),
    )
    ;[level, first] = [level + 1, parent]
    made.push(...row.map((hash, at) => ({ level, index: parent + at, hash })))
  }
  return made
}

async function insertNodes(db: Tx, nodes: readonly Node[]): Promise<void> {
  if (nodes.length === 0) return
  await sql`
    insert into platform.log_node (level, index, hash)
    select * from unnest(${nodes.map(({ level }) => level)}::int[], ${nodes.map(({ index }) => index)}::bigint[],
                         ${nodes.map(({ hash }) => hash)}::bytea[])`.execute(db)
}

async function signHead(db: Tx, size: number, { log, signer }: LogKey): Promise<void> {
  const root = await hashOfSpan(db, { from: 0, until: size })
  const text = headText(log, { size, root })
  const note = `${text}\n${signatureLine(text, log, signer)}`
  await sql`
    insert into platform.checkpoint (size, root, at, note) values (${size}, ${root}, now(), ${note})`.execute(db)
}
