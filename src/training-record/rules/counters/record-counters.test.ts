import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme } from '../../../../tests/support/programmes.ts'
import { itemsOf } from '../programme/items.ts'
import type { Programme } from '../programme/shape.ts'
import { ENTRY_STATES, type EntryState } from '../states.ts'
import type { CountedEntry } from './counter.ts'
import type { ProcedureCounters } from './procedures.ts'
import { recordCounters } from './record-counters.ts'

const NEW = getProgramme(CARDIOLOGY_2023)
const OLD = getProgramme(CARDIOLOGY_2014)

const entry = (kind: CountedEntry['kind'], itemKey: string, given: Partial<CountedEntry> = {}): CountedEntry => ({
  kind,
  itemKey,
  code: null,
  countA: 0,
  countB: 0,
  workingDays: 0,
  state: 'approved',
  ...given,
})
const aCase = (itemKey: string, code: 'A' | 'B', state: EntryState): CountedEntry =>
  entry('procedure', itemKey, { code, state, countA: code === 'A' ? 1 : 0, countB: code === 'B' ? 1 : 0 })
const times = (count: number, one: CountedEntry): CountedEntry[] => Array.from({ length: count }, () => one)

const procedureIn = (programme: Programme, key: string, entries: readonly CountedEntry[]): ProcedureCounters => {
  const all = recordCounters(programme, entries).modules.flatMap(({ procedures }) => [...procedures])
  const found = all.find(({ item }) => item.key === key)
  if (!found) throw new Error(`no counter of ${key}`)
  return found
}
const rotationIn = (key: string, entries: readonly CountedEntry[]) =>
  recordCounters(NEW, entries)
    .modules.flatMap(({ rotations }) => [...rotations])
    .find(({ item }) => item.key === key)

describe('counts for codes A and B (2023)', () => {
  const PLEURA = 'm1/procedure/settled/2'

  test('single cases and totals count together, required 10 A and 3 B', () => {
    const counters = procedureIn(NEW, PLEURA, [
      ...times(3, aCase(PLEURA, 'A', 'approved')),
      ...times(2, aCase(PLEURA, 'A', 'entered')),
      aCase(PLEURA, 'A', 'corrected'),
      aCase(PLEURA, 'A', 'returned'),
      entry('procedure-total', PLEURA, { countA: 1, countB: 5 }),
    ])
    expect(counters).toMatchObject({
      kind: 'codes',
      a: { required: 10, entered: 7, approved: 4, remaining: 6, toDo: 3 },
      b: { required: 3, entered: 5, approved: 5, remaining: 0, toDo: 0 },
      isMet: false,
    })
  })

  test('A does not make up for B', () => {
    expect(procedureIn(NEW, PLEURA, times(50, aCase(PLEURA, 'A', 'approved'))).isMet).toBe(false)
  })

  test('a record without entries asks for 904 procedures: 769 A and 135 B', () => {
    const { sums } = recordCounters(NEW, [])
    expect([sums.a.required, sums.b.required]).toEqual([769, 135])
    expect(sums.a.remaining).toBe(769)
  })

  test('surplus of one item takes nothing off another', () => {
    const { sums } = recordCounters(NEW, times(30, aCase(PLEURA, 'A', 'approved')))
    expect(sums.a).toMatchObject({ approved: 30, remaining: 759 })
  })
})

describe('items credited with their rotations', () => {
  const CORONARY = 'm2/procedure/credited/7'
  const creditAll = itemsOf(NEW)
    .filter((item) => item.kind === 'rotation' && item.moduleKey === 'm2')
    .map((item) => entry('rotation', item.key, { workingDays: item.kind === 'rotation' ? item.workingDays : 0 }))

  test('have no minimum and show what was logged', () => {
    const counters = procedureIn(NEW, CORONARY, [aCase(CORONARY, 'B', 'approved')])
    expect(counters).toMatchObject({ kind: 'credited', isMet: false, b: { approved: 1, remaining: null } })
    expect(counters.kind === 'credited' && counters.creditedWith[0]).toBe('m2/rotation/2')
  })

  test('are met when every directional rotation of the module is credited', () => {
    expect(procedureIn(NEW, CORONARY, creditAll).isMet).toBe(true)
    expect(procedureIn(NEW, CORONARY, creditAll.slice(0, -1)).isMet).toBe(false)
  })
})

describe('one plain count, and levels (2014)', () => {
  test('only what was done alone counts', () => {
    const key = 'm1/procedure/settled/9'
    const counters = procedureIn(OLD, key, [aCase(key, 'A', 'approved'), ...times(4, aCase(key, 'B', 'approved'))])
    expect(counters).toMatchObject({ kind: 'count', done: { required: 2, approved: 1, remaining: 1 } })
  })

  test('a level is credited by one approved entry', () => {
    const key = 'm2/procedure/settled/1.8'
    expect(procedureIn(OLD, key, [aCase(key, 'B', 'entered')])).toMatchObject({ kind: 'level', isMet: false })
    expect(procedureIn(OLD, key, [aCase(key, 'B', 'approved')])).toMatchObject({
      kind: 'level',
      level: 'Asystowanie, interpretacja',
      isMet: true,
    })
  })

  test('an empty record asks for 122 procedures and 30 levels', () => {
    const { sums } = recordCounters(OLD, [])
    expect([sums.plain.required, sums.levels.required, sums.a.required]).toEqual([122, 30, 0])
  })
})

describe('rotations in working days', () => {
  const ICU = 'm1/rotation/2'

  test('partial realisations add up; recognised and additional days shorten', () => {
    const counter = rotationIn(ICU, [
      entry('rotation', ICU, { workingDays: 5 }),
      entry('rotation', ICU, { workingDays: 4 }),
      entry('rotation', ICU, { workingDays: 3, state: 'entered' }),
      entry('recognition', ICU, { workingDays: 5 }),
      entry('additional-days', ICU, { workingDays: 2 }),
    ])
    expect(counter).toMatchObject({ required: 20, entered: 12, approved: 9, recognised: 5, selfStudy: 2, remaining: 4 })
  })

  test('additional days take at most half of a directional rotation', () => {
    const counter = rotationIn(ICU, times(3, entry('additional-days', ICU, { workingDays: 6 })))
    expect(counter).toMatchObject({ selfStudy: 10, remaining: 10, isCredited: false })
  })

  test('what is not approved shortens nothing', () => {
    const counter = rotationIn(ICU, [entry('additional-days', ICU, { workingDays: 6, state: 'entered' })])
    expect(counter).toMatchObject({ selfStudy: 0, remaining: 20 })
  })
})

test('courses are missing, entered, done or recognised', () => {
  const counters = recordCounters(NEW, [
    entry('course', 'm1/course/1', { state: 'entered', workingDays: 3 }),
    entry('course', 'm1/course/2', { workingDays: 2 }),
    entry('recognition', 'm1/course/3', { workingDays: 4 }),
    entry('course', 'm1/course/4', { state: 'returned', workingDays: 2 }),
  ])
  const states = counters.modules[0]?.courses.map(({ state }) => state).slice(0, 5)
  expect(states).toEqual(['entered', 'done', 'recognised', 'missing', 'missing'])
  expect(counters.sums.courses).toMatchObject({ required: 28, entered: 3, approved: 2, remaining: 26 })
})

test('whatever is entered, remaining is never below zero and approving never raises it', () => {
  const keys = itemsOf(NEW).map(({ key }) => key)
  const anEntry = fc.record({
    kind: fc.constantFrom<CountedEntry['kind']>('procedure', 'procedure-total', 'rotation', 'course', 'recognition'),
    itemKey: fc.constantFrom(...keys),
    code: fc.constantFrom('A' as const, 'B' as const, null),
    countA: fc.nat(300),
    countB: fc.nat(300),
    workingDays: fc.nat(400),
    state: fc.constantFrom(...ENTRY_STATES),
  })
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 40 }), (entries) => {
      const before = recordCounters(NEW, entries).sums
      const after = recordCounters(
        NEW,
        entries.map((one) => ({ ...one, state: 'approved' as const })),
      ).sums
      for (const sum of ['a', 'b', 'plain', 'levels', 'rotationDays', 'courses'] as const) {
        expect(before[sum].remaining).toBeGreaterThanOrEqual(0)
        expect(before[sum].toDo).toBeGreaterThanOrEqual(0)
        expect(after[sum].remaining).toBeLessThanOrEqual(before[sum].remaining ?? 0)
      }
    }),
  )
})
