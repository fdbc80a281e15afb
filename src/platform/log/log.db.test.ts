import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect } from 'vitest'
import { createTestDatabase, test } from '../../../tests/support/database.ts'
import { writeLeaf } from '../audit/trail.ts'
import { type Db, openDb, openPool, sql } from '../db/pool.ts'
import { signerOf } from '../signing/ed25519.ts'
import { appendToLog } from './append.ts'
import { consistencyPath, inclusionPath } from './merkle.ts'
import { hashesOfSpans, hashOfSpan } from './nodes.ts'
import { verifyLog } from './verify-log.ts'
import { isConsistent, isIncluded } from './verify-proof.ts'

const SIGNER = signerOf(Buffer.alloc(32, 7).toString('base64url'))
const KEY = { log: 'opensmk.example/log', signer: SIGNER }
const PUBLIC = { log: KEY.log, publicKey: SIGNER.publicKey }

const leaf = (action: string) => ({
  ...{ id: randomUUID(), requestId: randomUUID(), action, accountId: null, personId: null, role: null },
  ...{ subjectPersonId: null, facts: { recordId: 'r' } },
})

async function act(db: Db, ...actions: string[]): Promise<void> {
  await db.transaction().execute(async (inside) => {
    for (const action of actions) await writeLeaf(inside, leaf(action))
  })
}

/** Twenty-one leaves under five heads, and a superuser who can change all of it. */
async function aLog() {
  const { url, drop } = await createTestDatabase()
  const pool = openPool({ url, actsAs: 'system' })
  const db = openDb(pool)
  for (const [head, count] of [1, 4, 2, 9, 5].entries()) {
    await act(db, ...Array.from({ length: count }, (_, index) => `act ${head}.${index}`))
    await appendToLog(db, KEY)
  }
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  const idAt = async (index: number): Promise<string> =>
    (await owner.query('select leaf_id from platform.log_leaf where index = $1', [index])).rows[0].leaf_id
  const end = async () => {
    await owner.end()
    await pool.end()
    await drop()
  }
  return { db, owner, idAt, end, [Symbol.asyncDispose]: end }
}

describe('the log', () => {
  test('of what was done is whole, and every head is signed', async () => {
    await using log = await aLog()
    expect(await verifyLog(log.db, PUBLIC)).toEqual({ leaves: 21, heads: 5, faults: [] })
    expect(await appendToLog(log.db, KEY)).toBe(0)
  })

  test('proves each leaf in each later head, and each head in each later one', async () => {
    await using log = await aLog()
    const heads = [1, 5, 7, 16, 21]
    const headAt = async (size: number) => ({ size, root: await hashOfSpan(log.db, { from: 0, until: size }) })
    for (const size of heads) {
      const head = await headAt(size)
      for (let index = 0; index < size; index += 1) {
        const hash = await hashOfSpan(log.db, { from: index, until: index + 1 })
        const proof = await hashesOfSpans(log.db, inclusionPath(index, { from: 0, until: size }))
        expect(isIncluded({ hash, index }, head, proof)).toBe(true)
      }
      for (const earlier of heads.filter((one) => one <= size)) {
        const proof = await hashesOfSpans(log.db, consistencyPath(earlier, size))
        expect(isConsistent(await headAt(earlier), head, proof)).toBe(true)
      }
    }
  })

  test('leaves out what is not committed, and takes it in once it is, whatever came first', async () => {
    await using log = await aLog()
    let commit = () => {}
    const held = new Promise<void>((resolve) => {
      commit = resolve
    })
    let written = () => {}
    const isWritten = new Promise<void>((resolve) => {
      written = resolve
    })
    const slow = log.db.transaction().execute(async (inside) => {
      await writeLeaf(inside, leaf('slow'))
      written()
      await held
    })
    await isWritten
    await act(log.db, 'quick')
    expect(await appendToLog(log.db, KEY)).toBe(0)
    commit()
    await slow
    expect(await appendToLog(log.db, KEY)).toBe(2)
    expect((await verifyLog(log.db, PUBLIC)).faults).toEqual([])
  })

  test('is only added to: the application itself can neither change nor remove a leaf of it', async () => {
    await using log = await aLog()
    const change = (statement: string) => sql.raw(statement).execute(log.db)
    await expect(change('update platform.log_leaf set index = 99 where index = 0')).rejects.toThrow('permission denied')
    await expect(change('delete from platform.log_leaf')).rejects.toThrow('permission denied')
    await expect(change("update platform.audit_leaf set action = 'x'")).rejects.toThrow('permission denied')
    await expect(change('delete from platform.checkpoint')).rejects.toThrow('permission denied')
  })
})

describe('a superuser', () => {
  test('who changes an act is found, and the act is named', async () => {
    await using log = await aLog()
    await log.owner.query("update platform.audit_leaf set action = 'nothing' where id = $1", [await log.idAt(9)])
    const { faults } = await verifyLog(log.db, PUBLIC)
    expect(faults).toEqual([{ what: 'changed', index: 9, leafId: await log.idAt(9) }])
  })

  test('who removes an act is found, and the act is named', async () => {
    await using log = await aLog()
    await log.owner.query('delete from platform.audit_leaf where id = $1', [await log.idAt(20)])
    const { faults } = await verifyLog(log.db, PUBLIC)
    expect(faults).toEqual([{ what: 'removed', index: 20, leafId: await log.idAt(20) }])
  })

  test('who adds an act to the past is found, and the act is named', async () => {
    await using log = await aLog()
    const id = randomUUID()
    await log.owner.query(
      `insert into platform.audit_leaf (id, request_id, action, transaction) values ($1, 'r', 'act', '1')`,
      [id],
    )
    expect((await verifyLog(log.db, PUBLIC)).faults).toEqual([{ what: 'added', leafId: id }])
  })

  test('who changes an act and its hash too is found between the heads that were signed around it', async () => {
    await using log = await aLog()
    const id = await log.idAt(6)
    await log.owner.query('delete from platform.audit_leaf where id = $1', [id])
    await log.owner.query('delete from platform.log_leaf where index = 6')
    await log.owner.query('update platform.log_leaf set index = index - 1 where index > 6')
    const { faults } = await verifyLog(log.db, PUBLIC)
    expect(faults[0]).toEqual({ what: 'rewritten', from: 5, until: 7 })
  })

  test('who takes the last leaves away with their head leaves an earlier head, and a copy of the later one tells', async () => {
    await using log = await aLog()
    await log.owner.query(
      'delete from platform.audit_leaf where id in (select leaf_id from platform.log_leaf where index > 15)',
    )
    await log.owner.query('delete from platform.log_leaf where index > 15')
    expect((await verifyLog(log.db, PUBLIC)).faults).toContainEqual({ what: 'rewritten', from: 16, until: 21 })
  })

  test('who signs with another key is found', async () => {
    await using log = await aLog()
    const other = { ...PUBLIC, publicKey: signerOf(Buffer.alloc(32, 8).toString('base64url')).publicKey }
    const { faults } = await verifyLog(log.db, other)
    expect(faults).toEqual([1, 5, 7, 16, 21].map((size) => ({ what: 'unsigned', size })))
  })
})
