import pg from 'pg'
import { expect } from 'vitest'
import { holdsPermission } from '../../src/app/hold-permission.ts'
import { attemptsThrough } from './attempts.ts'
import { type Cell, cellName, cellsOf, deviation, observe, type Walls } from './matrix.ts'
import { openFirstWall } from './open-wall.ts'
import { test as base } from './place.ts'
import { type OpenedPolicy, policiesOpened, relationsOpened } from './policies.ts'
import { asApplication, declare, plantedRows, probe, SECOND_WALL } from './second-wall.ts'
import { kindsRemoved, permissionsRemoved, type Removed, relationsRemoved, statesRemoved } from './teeth.ts'
import type { World } from './world.ts'

const test = base.extend('owner', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onCleanup(() => client.end())
  return client
})

test('with the first wall gone the second stops every foreign read and write', async ({ place: { world, all } }) => {
  const cells = cellsOf(world, all, () => true).filter(
    ({ asker, useCase }) =>
      !asker.isRelated && useCase.route.path.includes(':') && !useCase.route.path.includes('applications'),
  )
  const putBack = openFirstWall()
  const through: string[] = []
  let stopped = 0
  for (const cell of cells) {
    const { text, changed } = await observe(world, cell, { holds: () => true, second: true })
    const leaks =
      text.includes(world.there.canary) ||
      (text.includes(world.here.canary) && cell.asker.actor.personId !== world.here.people.trainee)
    if (leaks || changed) through.push(`${cellName(cell)}: ${leaks ? 'read' : 'written'}`)
    else stopped++
  }
  putBack()
  console.log(`first wall gone: ${cells.length} foreign cells, ${stopped} stopped, ${through.length} through`)
  expect(through.slice(0, 60)).toEqual([])
})

test('teeth: checks are taken away one at a time, and the matrix notices', async ({ place: { world, all }, owner }) => {
  const cells = cellsOf(world, all, holdsPermission)
  const removed = [
    ...permissionsRemoved(cells, holdsPermission),
    ...relationsRemoved(),
    ...statesRemoved(),
    ...kindsRemoved(),
  ]
  const missed: string[] = []
  for (const one of removed) if (!(await notices(world, one, cells))) missed.push(one.name)
  const opened = [...(await policiesOpened(owner)), ...(await relationsOpened(owner))]
  for (const one of opened) if (!(await wallNotices(owner, one, world))) missed.push(one.name)
  const count = removed.length + opened.length
  const caught = count - missed.length
  console.log(
    `teeth: ${removed.length} checks of the first wall and ${opened.length} of the second, ${caught} of ${count} caught (${((100 * caught) / count).toFixed(1)} %)`,
  )
  for (const name of missed) console.log(`  missed: ${name}`)
  expect(count).toBeGreaterThanOrEqual(100)
  expect(caught / count).toBeGreaterThanOrEqual(0.99)
})

/** As the owner of the tables, so that the second wall does not hide what the first lets through. */
async function notices(world: World, one: Removed, cells: readonly Cell[]): Promise<boolean> {
  const walls: Walls = { holds: one.holds ?? holdsPermission, second: false }
  const putBack = one.remove()
  try {
    for (const cell of cells.filter(one.concerns)) {
      if (deviation(world, cell, await observe(world, cell, walls))) return true
    }
    return false
  } finally {
    putBack()
  }
}

async function wallNotices(owner: pg.Client, one: OpenedPolicy, world: World): Promise<boolean> {
  if (!SECOND_WALL[one.table]) return false
  const rows = await plantedRows(owner, one.table, world)
  const row = rows.find((text) => text.includes(world.here.fileId ?? '-')) ?? rows[0] ?? '{}'
  return asApplication(
    owner,
    async () => {
      if ((await attemptsThrough(owner, world, one.table)).length > 0) return true
      for (const asker of world.askers) {
        await owner.query('savepoint asker')
        await declare(owner, asker.actor)
        if ((await probe(owner, { table: one.table, row, asker, world })).length > 0) return true
        await owner.query('rollback to savepoint asker')
      }
      await owner.query(
        `select set_config('opensmk.role', 'door', true), set_config('opensmk.person', '', true), set_config('opensmk.account', '', true)`,
      )
      return false
    },
    one.statement,
  )
}
