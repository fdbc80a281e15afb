import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { aPesel, aRow, fileOf } from '../../../tests/support/account-file.ts'
import { test as base } from '../../../tests/support/database.ts'
import { openDb, openPool, sql } from '../../platform/db/pool.ts'
import { run } from './accounts-import.ts'

const test = base.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const [folder, pool] = [
    mkdtempSync(join(tmpdir(), 'opensmk-accounts-')),
    openPool({ url: databaseUrl, connections: 1, actsAs: 'system' }),
  ]
  onCleanup(async () => {
    rmSync(folder, { recursive: true })
    await pool.end()
  })
  const file = (bytes: Buffer) => {
    const path = join(folder, 'konta.csv')
    writeFileSync(path, bytes)
    return path
  }
  return { db: openDb(pool), file, database: databaseUrl }
})

async function said(args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = []
  const keep = (line: unknown) => lines.push(String(line)) > 0
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep),
  ]
  vi.stubEnv('LC_ALL', 'pl_PL.UTF-8')
  const code = await run(args)
  for (const spy of spies) spy.mockRestore()
  return { code, text: lines.join('') }
}

test('accounts import: a dry run counts and keeps nothing, the run keeps, errors are named by row and column', async ({
  place: { db, file, database },
}) => {
  const pesel = aPesel()
  const path = file(fileOf([aRow({ pesel, role: 'administrator' })]))
  const args = [path, '--database', database]
  const dry = await said([...args, '--dry-run'])
  expect(dry).toEqual({
    code: 0,
    text: 'Wiersze: 1. Nowe osoby: 1, nowe konta: 1, nowe role: 1, role już nadane: 0.\nPróba: niczego nie zapisano.\n',
  })
  const kept = async () =>
    (await sql`select 1 from identity.person where id = identity.find_person_by_pesel(${pesel})`.execute(db)).rows
      .length
  expect(await kept()).toBe(0)
  expect((await said(args)).code).toBe(0)
  expect(await kept()).toBe(1)

  const wrong = await said([file(fileOf([aRow({ pesel: '90010112345', from: 'dziś' })])), '--database', database])
  expect(wrong.code).toBe(2)
  expect(wrong.text).toContain('Wiersz 2, PESEL: To nie jest poprawny PESEL. Sprawdź każdą cyfrę.')
  expect(wrong.text).toContain('Wiersz 2, Od: To nie jest dzień.')
  expect(wrong.text).not.toContain('90010112345')
})
