import { expect } from 'vitest'
import { aPesel, aRow, fileOf } from '../../../tests/support/account-file.ts'
import { test as base } from '../../../tests/support/database.ts'
import { openDb, openPool, sql } from '../../platform/db/pool.ts'
import { importAccountsAsOperator } from './import-as-operator.ts'

const test = base.extend('db', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const pool = openPool({ url: databaseUrl, connections: 1, actsAs: 'system' })
  onCleanup(() => pool.end())
  return openDb(pool)
})

const MEANS = { specialtyCodes: async () => new Set<string>() }

test('what the operator entered stands in the trail with its counts, and is found by whom it concerns', async ({
  db,
}) => {
  const bytes = fileOf([aRow({ pesel: aPesel(), role: 'administrator' })])
  await importAccountsAsOperator(db, bytes, { ...MEANS, dryRun: true })
  expect((await importAccountsAsOperator(db, bytes, { ...MEANS, dryRun: false })).ok).toBe(true)
  const leaves = await sql<{ facts: { newPersons: number; shown: string[] } }>`
    select facts from platform.audit_leaf where action = 'accounts imported'`.execute(db)
  expect(leaves.rows.map(({ facts }) => facts)).toMatchObject([{ newPersons: 1, shown: [expect.any(String)] }])
})
