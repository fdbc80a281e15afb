import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FailureCounts } from './failure-counts.ts'
import { FairQueue } from './fair-queue.ts'

/** Work that ends when the test says so. */
function held() {
  const gate = Promise.withResolvers<void>()
  return { work: () => gate.promise, end: gate.resolve }
}

/** Lets everything that can go on go on. */
const settled = () => new Promise((done) => setImmediate(done))

test('whoever comes once does not wait behind all of somebody who comes often', async () => {
  const queue = new FairQueue({ mostRunning: 1, mostWaiting: 10 })
  const order: string[] = []
  const first = held()
  const running = queue.run('often', first.work)
  const rest = ['often', 'often', 'often', 'once'].map((from) => queue.run(from, async () => void order.push(from)))
  first.end()
  await Promise.all([running, ...rest])
  expect(order).toEqual(['once', 'often', 'often', 'often'])
})

test('when it is full, the newest of whoever has most is turned away', async () => {
  const queue = new FairQueue({ mostRunning: 1, mostWaiting: 2 })
  const first = held()
  const running = queue.run('often', first.work)
  const waiting = ['often', 'often', 'once'].map((from) => queue.run(from, async () => from))
  await settled()
  first.end()
  const answers = await Promise.all(waiting)
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true])
  await running
})

test('never more run than may, everybody is answered, and a fault frees its place', async () => {
  const piece = fc.record({ from: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const queue = new FairQueue({ mostRunning: 2, mostWaiting: 5 })
      let running = 0
      const answers = await Promise.allSettled(
        pieces.map(({ from, fails }) =>
          queue.run(from, async () => {
            running++
            expect(running).toBeLessThanOrEqual(2)
            await settled()
            running--
            if (fails) throw new Error('a fault')
          }),
        ),
      )
      const ran = answers.filter((answer) => answer.status === 'rejected' || answer.value.ok).length
      expect(ran).toBe(Math.min(pieces.length, 7))
      expect((await queue.run('d', async () => 'free')).ok).toBe(true)
    }),
  )
})

test('decision 0071: what failed longer ago than the stretch is forgotten, and a flood of keys costs no memory', () => {
  const counts = new FailureCounts({ minutes: 15, mostKeys: 3 })
  counts.add('anna', 0)
  counts.add('anna', 60_000)
  expect(counts.count('anna', 15 * 60_000)).toBe(2)
  expect(counts.count('anna', 15 * 60_000 + 1)).toBe(1)
  for (const key of ['b', 'c', 'd']) counts.add(key, 60_000)
  expect(counts.count('anna', 60_000)).toBe(0)
  expect(counts.count('d', 60_000)).toBe(1)
})
