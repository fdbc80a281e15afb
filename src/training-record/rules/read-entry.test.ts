import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { DUTY_PRESETS_MINUTES } from './entries/bounds.ts'
import type { EntryKind } from './entries/content.ts'
import type { EntryContext } from './entries/context.ts'
import type { Fields } from './entries/draft.ts'
import { rotationOf } from './entries/rotation-of.ts'
import { entryFields } from './entry-fields.ts'
import { ENTRY_KIND_NAMES } from './entry-kinds.ts'
import { fieldsOf, readEntry } from './read-entry.ts'

const CONTEXT: EntryContext = {
  programme: getProgramme(CARDIOLOGY_2023),
  training: { from: getDate('2023-06-01'), until: getDate('2028-05-31') },
  today: getDate('2026-03-12'),
  assignedUnits: { 'm1/rotation/1': 'hospital' },
}
const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
const DECISION = { decision: 'WZ.123.2026', decidedOn: '2026-02-01', authority: 'CMKP', note: '', files: [] }

/** One legal draft of each kind; the tests below spoil one field at a time. */
const LEGAL: Record<EntryKind, Fields> = {
  procedure: {
    ...{ date: '2026-03-10', item: 'm1/procedure/settled/3', code: 'A', operator: 'Jan Lekarz', initials: 'a. k.' },
    ...{ rotation: 'm1/rotation/1', sex: 'F', place: 'Oddział – Szpital' },
  },
  'procedure-total': {
    item: 'm1/procedure/settled/3',
    countA: '12',
    countB: 3,
    from: '2025-01-01',
    until: '2025-12-31',
  },
  rotation: { item: 'm1/rotation/1', cell: 'Oddział', days: 20, from: '2026-01-01', until: '2026-01-31' },
  course: { item: 'm1/course/1', date: '2025-05-05', basis: 'proof', certificate: '134509/2025/SMK' },
  duty: { item: 'm1/rotation/1', date: '2026-03-10', hours: '10', minutes: '5', mode: 'accompanying' },
  'duty-total': { item: 'm1/rotation/1', from: '2026-01-01', until: '2026-01-31', hours: 40, minutes: 20 },
  'duty-exemption': { item: 'm1/rotation/1', whole: false, from: '2026-03-01', until: '2026-04-30', reason: 'ciąża' },
  'self-study': { activity: 'paper', date: '2026-03-01', title: 'Praca', files: [ID], days: 2 },
  'additional-days': { item: 'm1/rotation/1', days: 6, trainingYear: 2, subject: 'Zjazd' },
  absence: { reason: 'sickness-or-maternity-benefit', from: '2026-03-01', until: '2026-03-31' },
  extension: { ...DECISION, days: 30 },
  shortening: { ...DECISION, days: 90, basis: 'recognised' },
  recognition: { ...DECISION, item: 'm1/rotation/2', extent: 'part', days: 10, completedOn: '2022-01-01' },
  'change-of-unit': { ...DECISION, date: '2026-04-01', unitId: ID, voivodeship: '12' },
  'change-of-supervisor': { date: '2026-04-01', supervisorPersonId: ID, note: '' },
  'change-of-mode': { ...DECISION, date: '2026-04-01', mode: 'residency', workThousandths: 500 },
  publication: { type: 'review-paper', date: '2026-01-01', title: 'Praca', reference: 'Kardiol Pol 2026' },
  'exam-consent': { date: '2026-03-12', note: '' },
  'independent-duty-consent': { date: '2026-03-12' },
}

const problems = (kind: string, fields: Fields, context = CONTEXT): string[] => {
  const verdict = readEntry(kind, fields, context)
  return verdict.ok ? [] : verdict.refusals.map(({ code, field }) => `${field}: ${code}`)
}
const spoilt = (kind: EntryKind, fields: Fields): string[] => problems(kind, { ...LEGAL[kind], ...fields })

describe.each(ENTRY_KIND_NAMES)('%s', (kind) => {
  test('a legal draft is accepted, and read again from its own fields it is the same', () => {
    const first = readEntry(kind, LEGAL[kind], CONTEXT)
    if (!first.ok) throw new Error(JSON.stringify(first.refusals))
    expect(readEntry(kind, fieldsOf(first.value), CONTEXT)).toEqual(first)
  })

  test('each field that must be filled is missed, all at once', () => {
    const missing = entryFields(kind).filter(({ must }) => must)
    const told = problems(kind, {})
    for (const { name } of missing) expect(told).toContain(`${name}: missing`)
  })

  test('a day that does not exist is refused beside its field, never moved', () => {
    const days = entryFields(kind).filter(({ type, name }) => type === 'day' && name in LEGAL[kind])
    for (const { name } of days) expect(spoilt(kind, { [name]: '2026-02-30' })).toContain(`${name}: bad-date`)
  })

  test('a number below zero, not whole, or no number is refused', () => {
    const counts = entryFields(kind).filter(({ type, name }) => type === 'count' && name in LEGAL[kind])
    for (const { name } of counts) {
      expect(spoilt(kind, { [name]: '-1' })).toContain(`${name}: below-zero`)
      expect(spoilt(kind, { [name]: '1,5' })).toContain(`${name}: not-whole`)
      expect(spoilt(kind, { [name]: 'dwa' })).toContain(`${name}: not-a-number`)
      expect(spoilt(kind, { [name]: 1e9 })).not.toEqual([])
    }
  })

  test('whatever is typed, the answer is a verdict', () => {
    const anything = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.string()))
    const names = entryFields(kind).map(({ name }) => name)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anything), (fields) => {
        const verdict = readEntry(kind, { ...LEGAL[kind], ...fields }, CONTEXT)
        expect(verdict.ok || verdict.refusals.length > 0).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

const DONE: EntryKind[] = ['procedure', 'course', 'duty', 'self-study', 'publication']
describe.each(DONE)('%s is inside training and not in the future', (kind) => {
  test.each([
    ['2023-05-31', ['date: outside-training']],
    ['2023-06-01', []],
    ['2026-03-12', []],
    ['2026-03-13', ['date: in-the-future']],
    ['2028-06-01', ['date: outside-training', 'date: in-the-future']],
  ])('%s: %j', (date, expected) => {
    expect(spoilt(kind, { date })).toEqual(expected)
  })
})

describe('procedure', () => {
  test.each([
    [{ item: 'm9/procedure/settled/3' }, ['item: unknown-item']],
    [{ item: 'm1/rotation/1' }, ['item: wrong-item']],
    [{ rotation: 'm1/course/1' }, ['rotation: wrong-item']],
    [{ code: '' }, ['code: missing']],
    [{ code: 'C' }, ['code: unknown-choice']],
    [{ sex: 'K' }, ['sex: unknown-choice']],
    [{ initials: 'Anna Kowalska' }, ['initials: bad-initials']],
    [{ initials: 'JP64' }, ['initials: bad-initials']],
    [{ group: 'pacjent 44051401359' }, ['group: holds-pesel']],
    [{ group: 'numer 44051401358' }, []],
  ])('%j: %j', (fields, expected) => {
    expect(spoilt('procedure', fields)).toEqual(expected)
  })

  test('initials lose dots, blanks and hyphens and keep Polish letters', () => {
    const verdict = readEntry('procedure', { ...LEGAL.procedure, initials: ' e. k.-ż ' }, CONTEXT)
    expect(verdict.ok && verdict.value.details).toMatchObject({ initials: 'EKŻ' })
  })

  test('is one done alone with code A, one as assistant with code B', () => {
    const countsOf = (code: string) => {
      const verdict = readEntry('procedure', { ...LEGAL.procedure, code }, CONTEXT)
      return verdict.ok ? [verdict.value.countA, verdict.value.countB] : []
    }
    expect([countsOf('A'), countsOf('B')]).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test('where the programme states one count, a case needs no code', () => {
    const context = { ...CONTEXT, programme: getProgramme(CARDIOLOGY_2014) }
    const fields = { ...LEGAL.procedure, code: '' }
    expect(problems('procedure', fields, context)).toEqual([])
  })

  test('all the reasons are told at once', () => {
    const fields = { date: '2019-13-01', item: 'x', code: 'Z', initials: '44051401359', operator: 'x'.repeat(201) }
    expect(problems('procedure', fields)).toEqual([
      'date: bad-date',
      'item: unknown-item',
      'code: unknown-choice',
      'operator: too-long',
      'initials: bad-initials',
    ])
  })
})

test('a total of nothing is no total', () => {
  expect(spoilt('procedure-total', { countA: 0, countB: '' })).toEqual(['countA: missing'])
})

describe('duty', () => {
  test.each([
    [{ hours: 24, minutes: 0 }, []],
    [{ hours: 24, minutes: 1 }, ['hours: too-large']],
    [{ hours: 25 }, ['hours: too-large']],
    [{ hours: 10, minutes: 60 }, ['minutes: too-large']],
    [{ hours: 0, minutes: 0 }, ['hours: missing']],
    [{ hours: 0, minutes: 30 }, []],
  ])('%j: %j', (fields, expected) => {
    expect(spoilt('duty', fields)).toEqual(expected)
  })

  test('each quick choice is a legal duty: 10:05, 12:00, 16:25, 24:00', () => {
    const hours = DUTY_PRESETS_MINUTES.map((minutes) => [Math.floor(minutes / 60), minutes % 60])
    expect(hours).toEqual([
      [10, 5],
      [12, 0],
      [16, 25],
      [24, 0],
    ])
    for (const [hour, minute] of hours) expect(spoilt('duty', { hours: `${hour}`, minutes: `${minute}` })).toEqual([])
  })

  test('10 h 5 min are 605 minutes', () => {
    expect(readEntry('duty', LEGAL.duty, CONTEXT)).toMatchObject({ value: { minutes: 605 } })
  })

  test('a total holds at most 24 hours a day', () => {
    const twoDays = { from: '2026-01-01', until: '2026-01-02' }
    expect(spoilt('duty-total', { ...twoDays, hours: 48, minutes: 0 })).toEqual([])
    expect(spoilt('duty-total', { ...twoDays, hours: 48, minutes: 1 })).toEqual(['hours: more-hours-than-period'])
  })

  test('a whole rotation is exempt without days', () => {
    const whole = { item: 'm1/rotation/1', whole: true, reason: 'ciąża' }
    expect(readEntry('duty-exemption', whole, CONTEXT)).toMatchObject({ value: { from: null, until: null } })
  })
})

describe('rotation', () => {
  test.each([
    [{ item: 'm1/rotation/2' }, ['item: unit-not-assigned']],
    [{ days: 31 }, []],
    [{ days: 32 }, ['days: more-days-than-period']],
    [{ days: 0 }, ['days: too-small']],
    [{ from: '2026-02-01', until: '2026-01-31' }, ['until: period-ends-before-it-begins']],
  ])('%j: %j', (fields, expected) => {
    expect(spoilt('rotation', fields)).toEqual(expected)
  })
})

describe('other bounds', () => {
  test.each<[EntryKind, Fields, string[]]>([
    ['additional-days', { days: 7 }, ['days: too-large']],
    ['additional-days', { days: 1 }, []],
    ['additional-days', { trainingYear: 7 }, ['trainingYear: too-large']],
    ['additional-days', { subject: 'ż'.repeat(1024) }, []],
    ['additional-days', { subject: 'ż'.repeat(1025) }, ['subject: too-long']],
    ['self-study', { title: 'ż'.repeat(512) }, []],
    ['self-study', { title: 'ż'.repeat(513) }, ['title: too-long']],
    ['self-study', { title: '', files: [] }, ['title: missing', 'files: missing']],
    ['self-study', { activity: 'literature', title: '', files: [] }, []],
    ['course', { certificate: '' }, ['certificate: missing']],
    ['course', { certificate: '', files: [ID] }, []],
    ['course', { basis: 'exemption' }, ['decision: missing']],
    ['absence', { reason: 'unpaid-leave', until: '2026-05-31' }, []],
    ['absence', { reason: 'unpaid-leave', until: '2026-06-01' }, ['until: absence-over-limit']],
    ['absence', { reason: 'change-of-unit-gap', until: '2026-03-14' }, []],
    ['absence', { reason: 'change-of-unit-gap', until: '2026-03-15' }, ['until: absence-over-limit']],
    ['absence', { reason: 'annual-leave' }, ['reason: unknown-choice']],
    ['absence', { until: '2030-01-01' }, []],
    ['absence', { until: '2026-02-28' }, ['until: period-ends-before-it-begins']],
    ['recognition', { days: 21 }, ['days: too-large']],
    ['recognition', { days: '' }, ['days: missing']],
    ['recognition', { extent: 'whole', days: '' }, []],
    ['change-of-mode', { mode: 'hobby' }, ['mode: unknown-choice']],
    ['change-of-unit', { voivodeship: 'XX' }, ['voivodeship: bad-identifier']],
    ['change-of-supervisor', { supervisorPersonId: 'Jan' }, ['supervisorPersonId: bad-identifier']],
  ])('%s %j: %j', (kind, fields, expected) => {
    expect(spoilt(kind, fields)).toEqual(expected)
  })
})

test('a kind that does not exist is refused', () => {
  expect(problems('party', {})).toEqual(['kind: unknown-kind'])
})

test('an entry belongs to the rotation that it realises or names', () => {
  const of = (kind: EntryKind) => {
    const verdict = readEntry(kind, LEGAL[kind], CONTEXT)
    return verdict.ok ? rotationOf(verdict.value) : undefined
  }
  const own = ENTRY_KIND_NAMES.filter((kind) => of(kind) === 'm1/rotation/1')
  expect(own).toEqual(['procedure', 'rotation', 'duty', 'duty-total', 'duty-exemption', 'additional-days'])
})
