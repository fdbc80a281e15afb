import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problem, type WireRequest } from '../request.ts'
import { flush, type OutboxPorts } from './flush.ts'
import { nextToSend, type OutboxEntry, type Outcome, outcomeOf, wakened } from './ordering.ts'

const OWNER = 'anna'

type Step =
  | { readonly does: 'write'; readonly lane: number; readonly bad: boolean }
  | { readonly does: 'flush'; readonly luck: readonly Luck[]; readonly dies: number }
  | { readonly does: 'wait' }

/** What the way to the server does to one request. */
type Luck = 'arrives' | 'request lost' | 'reply lost' | 'overloaded' | 'session ended'

class Crash extends Error {}

/** A server as ours: one row for one id, however often it comes; it refuses what breaks a rule. */
function aServer() {
  const rows: { id: string; lane: string }[] = []
  const take = ({ body }: WireRequest): Outcome => {
    const { id, lane, bad } = body as { id: string; lane: string; bad: boolean }
    if (bad) return { kind: 'refused', problem: problem('date-in-future', 422) }
    if (!rows.some((row) => row.id === id)) rows.push({ id, lane })
    return { kind: 'accepted' }
  }
  return { rows, take }
}

/** A phone whose disk outlives its crashes; `dies` says after how many of its steps it does. */
function aPhone(server: ReturnType<typeof aServer>) {
  const disk = new Map<number, OutboxEntry>()
  let written = 0
  let now = 0
  const write = (lane: string, bad: boolean) => {
    const order = ++written
    const id = `entry-${order}`
    const request = { method: 'POST', url: '/api/entries', body: { id, lane, bad } } as const
    disk.set(order, { id, owner: OWNER, order, lane, request, label: id, madeAt: now, attempts: 0, notBefore: 0 })
  }
  const ports = (luck: readonly Luck[], dies: number): OutboxPorts => {
    let steps = 0
    let sent = 0
    const step = async <Result>(does: () => Result): Promise<Result> => {
      if (++steps === dies) throw new Crash()
      return does()
    }
    return {
      list: () => step(() => [...disk.values()]),
      update: (entry) => step(() => void (disk.has(entry.order) && disk.set(entry.order, entry))),
      remove: (entry) => step(() => void disk.delete(entry.order)),
      now: () => now,
      send: (request) => step(() => carried(request, luck[sent++ % luck.length] ?? 'arrives')),
    }
  }
  const carried = (request: WireRequest, luck: Luck): Outcome => {
    if (luck === 'request lost') return { kind: 'no-network' }
    if (luck === 'overloaded') return outcomeOf(problem('fault', 503))
    if (luck === 'session ended') return outcomeOf(problem('not-signed-in', 401))
    const answer = server.take(request)
    return luck === 'reply lost' ? { kind: 'no-network' } : answer
  }
  const send = async (luck: readonly Luck[], dies = 0) => {
    await flush(ports(luck, dies), OWNER).catch((fault: unknown) => {
      if (!(fault instanceof Crash)) throw fault
    })
  }
  return {
    ...{ disk, write, send },
    wait: () => (now += 600_000),
    count: () => written,
  }
}

async function live(step: Step, phone: ReturnType<typeof aPhone>): Promise<void> {
  if (step.does === 'write') phone.write(`lane-${step.lane}`, step.bad)
  else if (step.does === 'wait') phone.wait()
  else await phone.send(step.luck, step.dies)
}

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('write' as const), lane: fc.nat(3), bad: mostlyFalse() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('flush' as const),
      luck: fc.array(fc.constantFrom<Luck>('arrives', 'request lost', 'reply lost', 'overloaded', 'session ended'), {
        minLength: 1,
        maxLength: 6,
      }),
      dies: fc.nat(12),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'wait' as const }) },
)

function mostlyFalse() {
  return fc.nat(9).map((each) => each === 0)
}

describe('what was written without a network', () => {
  test('10,000 random orders: nothing is lost and nothing stands twice', { timeout: 120_000 }, async () => {
    let orders = 0
    const day = fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 16 }), async (steps) => {
      const server = aServer()
      const phone = aPhone(server)
      for (const step of steps) {
        await live(step, phone)
        const known = new Set([...[...phone.disk.values()].map(({ id }) => id), ...server.rows.map(({ id }) => id)])
        expect(known.size).toBe(phone.count())
      }
      for (let turn = 0; turn < 2; turn++) {
        phone.wait()
        await phone.send(['arrives'])
      }
      const ids = server.rows.map(({ id }) => id)
      const left = [...phone.disk.values()]
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length + left.length).toBe(phone.count())
      expect(left.every((entry) => entry.problem || isHeld(entry, left))).toBe(true)
      for (const ages of Object.values(agesByLane(server.rows))) expect(ages).toEqual(ages?.toSorted((a, b) => a - b))
      orders += steps.length
    })
    await fc.assert(day, { numRuns: 10_000 })
    console.log(`outbox: 10,000 days, ${orders} steps, lost 0, duplicates 0`)
  })

  test('a refused entry waits for its person and holds back only its own lane', async () => {
    const server = aServer()
    const phone = aPhone(server)
    phone.write('lane-1', true)
    phone.write('lane-1', false)
    phone.write('lane-2', false)
    await phone.send(['arrives'])
    expect(server.rows.map(({ id }) => id)).toEqual(['entry-3'])
    expect([...phone.disk.values()].map((entry) => entry.problem?.code)).toEqual(['date-in-future', undefined])
  })

  test('another person on the same phone sends nothing of it', () => {
    const phone = aPhone(aServer())
    phone.write('lane-1', false)
    const entries = [...phone.disk.values()]
    expect(nextToSend(entries, { owner: 'jan', now: 0, tried: new Set() })).toBeUndefined()
    expect(nextToSend(entries, { owner: OWNER, now: 0, tried: new Set() })?.id).toBe('entry-1')
  })

  test('after an overload it pauses longer each time, until somebody asks for it', async () => {
    const phone = aPhone(aServer())
    phone.write('lane-1', false)
    await phone.send(['overloaded'])
    const [paused] = phone.disk.values()
    expect(paused?.notBefore).toBe(2_000)
    expect(paused && wakened(paused).notBefore).toBe(0)
    phone.wait()
    await phone.send(['overloaded'])
    expect([...phone.disk.values()][0]?.notBefore).toBe(604_000)
  })
})

const isHeld = (entry: OutboxEntry, left: readonly OutboxEntry[]): boolean =>
  left.some((other) => other.lane === entry.lane && other.order < entry.order && other.problem !== undefined)

const agesByLane = (rows: readonly { id: string; lane: string }[]) => {
  const lanes = Object.groupBy(rows, ({ lane }) => lane)
  return Object.fromEntries(
    Object.entries(lanes).map(([lane, own = []]) => [lane, own.map(({ id }) => Number(id.slice('entry-'.length)))]),
  )
}
