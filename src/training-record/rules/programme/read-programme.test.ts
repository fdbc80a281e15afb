import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme, programmeFile } from '../../../../tests/support/programmes.ts'
import { coursesOf, findItem, itemsOf, proceduresOf, rotationsOf, yearsOf } from './items.ts'
import { readProgramme } from './read-programme.ts'

const changed = (name: string, change: (json: Record<string, unknown>) => void): unknown => {
  const json = programmeFile(name) as Record<string, unknown>
  change(json)
  return json
}
type Loose = Record<string, Record<string, unknown>[]>
const moduleOf = (json: Record<string, unknown>, index: number) => (json.modules as Loose[])[index] as Loose

const OLD = CARDIOLOGY_2014
const NEW = CARDIOLOGY_2023

describe('cardiology 2023: counts for codes A and B', () => {
  const programme = getProgramme(NEW)

  test('28 courses, 14 rotations, 47 procedures in five years', () => {
    const counts = [coursesOf(programme).length, rotationsOf(programme).length, proceduresOf(programme).length]
    expect([...counts, yearsOf(programme)]).toEqual([28, 14, 47, 5])
  })

  test('10 h 05 min of duty a week, 6 additional days a year', () => {
    expect(programme).toMatchObject({ weeklyDutyMinutes: 605, additionalDaysPerYear: 6, version: '2023' })
  })

  test('* is no minimum: the head of the rotation sets it', () => {
    expect(findItem(programme, 'm2/procedure/credited/7')).toMatchObject({
      name: 'koronarografia',
      requirement: { kind: 'codes', a: 0, b: 'set-by-rotation-head' },
    })
  })

  test('a procedure of directional rotations is credited with them, not settled', () => {
    const item = findItem(programme, 'm1/procedure/credited/3')
    expect(item).toMatchObject({ name: 'intubacja dotchawicza', creditedWith: ['m1/rotation/2', 'm1/rotation/3'] })
    expect(findItem(programme, 'm1/procedure/settled/3')).toMatchObject({ settlement: 'settled', creditedWith: [] })
  })
})

describe('cardiology 2014: one plain count, or a level of competence', () => {
  const programme = getProgramme(OLD)

  test('27 courses, 23 rotations, 45 procedures in six years', () => {
    const counts = [coursesOf(programme).length, rotationsOf(programme).length, proceduresOf(programme).length]
    expect([...counts, yearsOf(programme)]).toEqual([27, 23, 45, 6])
  })

  test('both ways of stating a requirement stand in one programme', () => {
    expect(findItem(programme, 'm1/procedure/settled/15')).toMatchObject({
      requirement: { kind: 'count', required: 50 },
    })
    expect(findItem(programme, 'm2/procedure/settled/1.8')).toMatchObject({
      name: 'Koronarografia',
      requirement: { kind: 'level', level: 'Asystowanie, interpretacja' },
    })
  })
})

test.each([OLD, NEW])('%s: no key stands for two items, although printed numbers repeat', (name) => {
  const keys = itemsOf(getProgramme(name)).map((item) => item.key)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('a programme that does not hold is refused with its places', () => {
  test.each([null, 7, [], 'text', {}, { schema: 'other/1' }])('%j is no programme', (json) => {
    expect(readProgramme(json)).toMatchObject({ ok: false, refusals: [{ code: 'not-a-programme' }] })
  })

  test('one day more in a course breaks three printed totals, and all three are told', () => {
    const json = changed(NEW, (root) => {
      ;(moduleOf(root, 0).courses?.[0] as Record<string, unknown>).workingDays = 4
    })
    const verdict = readProgramme(json)
    expect(verdict.ok ? [] : verdict.refusals.map(({ code, facts }) => [code, facts.total, facts.computed])).toEqual([
      ['total-differs', 'courseDays', 27],
      ['total-differs', 'trainingDays', 445],
      ['total-differs', 'totalDays', 523],
    ])
  })

  test('a printed total that nobody can add again is refused', () => {
    const json = changed(OLD, (root) => {
      ;(moduleOf(root, 0).pdfTotals as unknown as Record<string, unknown>).examHours = 12
    })
    expect(readProgramme(json)).toMatchObject({
      refusals: [{ code: 'unknown-total', facts: { total: 'examHours', path: 'modules[0].pdfTotals' } }],
    })
  })

  test('two items with one number in one table would have one key, and are refused', () => {
    const json = changed(NEW, (root) => {
      const [, second] = moduleOf(root, 0).courses as [unknown, Record<string, unknown>]
      second.no = 1
    })
    expect(readProgramme(json)).toMatchObject({ refusals: [{ code: 'key-twice', facts: { keys: ['m1/course/1'] } }] })
  })

  test('a procedure that states no requirement, or two, is refused', () => {
    const json = changed(OLD, (root) => {
      const [first, second] = moduleOf(root, 1).procedures as [Record<string, unknown>, Record<string, unknown>]
      delete first.level
      second.count = 3
    })
    const verdict = readProgramme(json)
    expect(verdict.ok ? [] : verdict.refusals.map(({ code, facts }) => [code, facts.stated])).toEqual([
      ['unknown-requirement', []],
      ['unknown-requirement', ['count', 'level']],
    ])
  })
})

test('whatever is read, the answer is a verdict and never a fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (modules, duty) => {
      const json = { ...(programmeFile(NEW) as object), modules, duty }
      const verdict = readProgramme(json)
      expect(verdict.ok || verdict.refusals.length > 0).toBe(true)
    }),
  )
})
