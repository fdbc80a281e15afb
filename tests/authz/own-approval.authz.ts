import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { HOLES, plant } from './chains/holes.ts'
import type { Bound, Found } from './chains/search.ts'

const SOURCE = join(import.meta.dirname, '../../src')
const BOUND: Bound = { steps: 4, deputies: 2 }

/** In a thread of its own, which loads the rules as they stand in each folder, one after another. */
function searchIn(sources: readonly string[]): Promise<Found[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Found[]>()
  const found: Found[] = []
  const data = { sources, bound: BOUND }
  const thread = new Worker(join(import.meta.dirname, 'chains/search.ts'), { workerData: data })
  thread.on('message', (one: Found) => found.push(one))
  thread.once('error', reject)
  thread.once('exit', () => resolve(found))
  return promise
}

test('UZL art. 16m: by no chain of roles, grants, merges and deputies does anybody approve their own record or request', async () => {
  const began = Date.now()
  const [found] = await searchIn([SOURCE])
  const { states = 0, transitions = 0, wrong } = found ?? {}
  console.log(
    `own approval: 3 persons with every role, 2 records, requests of each, at most ${BOUND.deputies} deputyships, chains of ${BOUND.steps} steps: ` +
      `${states} states, ${transitions} transitions, ${wrong ? 1 : 0} violations, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  )
  expect(wrong).toBeUndefined()
  expect(states).toBeGreaterThan(20_000)
})

test('and the search finds each hole that is made in the rules', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'opensmk-holes-'))
  const sources = HOLES.map((hole, number) => {
    const into = join(directory, String(number))
    plant(hole, SOURCE, into)
    return into
  })
  const found = await searchIn(sources)
  rmSync(directory, { recursive: true })
  const chains = HOLES.flatMap(({ name }, number) => {
    const wrong = found[number]?.wrong
    return wrong ? [`  ${name}: ${[...wrong.chain, wrong.what].join(' → ')}`] : []
  })
  console.log(`own approval: ${chains.length} of ${HOLES.length} planted holes found\n${chains.join('\n')}`)
  expect(HOLES.filter((_, number) => !found[number]?.wrong).map(({ name }) => name)).toEqual([])
  expect(HOLES.length).toBeGreaterThanOrEqual(12)
})
