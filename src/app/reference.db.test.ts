import { expect } from 'vitest'
import { test } from '../../tests/support/database.ts'
import { openDb, openPool } from '../platform/db/pool.ts'
import { listSpecialties } from '../training-record/queries/programmes.ts'
import { loadReference, programmeId } from './reference.ts'

test('both programmes of cardiology stand in the register, however often it is loaded', async ({ databaseUrl }) => {
  const first = await loadReference(databaseUrl)
  expect(await loadReference(databaseUrl)).toEqual(first)

  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  const specialties = await listSpecialties(openDb(pool))
  await pool.end()
  expect(specialties).toHaveLength(first.specialties)
  const cardiology = specialties.find(({ code }) => code === '0748')
  expect(cardiology?.programmes.map(({ version, title }) => [version, title])).toEqual([
    ['2023', 'Kardiologia 2023, aktualizacja 2024'],
    ['2014', 'Kardiologia 2014, aktualizacja 2018'],
  ])
  expect(cardiology?.programmes[0]?.id).toBe(programmeId('0748', '2023'))
})

test('every specialty of the register is there: 86 of doctors and dentists have their code, 8 of pharmacists have none', async ({
  databaseUrl,
}) => {
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  const specialties = await listSpecialties(openDb(pool))
  await pool.end()
  const coded = specialties.filter(({ code }) => code !== null)
  expect([coded.length, specialties.length - coded.length]).toEqual([86, 8])
})

test('a programme has the same id on every installation', () => {
  expect(programmeId('0748', '2023')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(programmeId('0748', '2023')).not.toBe(programmeId('0748', '2014'))
})
