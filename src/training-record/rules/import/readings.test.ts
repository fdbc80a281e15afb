import { describe, expect, test } from 'vitest'
import type { CellOrBlank } from '../../../kernel/sheet.ts'
import type { Verdict } from '../../../kernel/verdict.ts'
import { initialsOf } from './person-name.ts'
import { codeBaseOf, readCode } from './read-code.ts'
import { readDate } from './read-date.ts'
import { readSex, sexOfPesel } from './read-sex.ts'
import { readMinutes, readTotal } from './read-time.ts'

const text = (value: string): CellOrBlank => ({ kind: 'text', text: value })
const said = <Value>(verdict: Verdict<Value>): Value | string | undefined =>
  verdict.ok ? verdict.value : verdict.refusals[0]?.code

describe('a day', () => {
  test.each([
    ['2019-12-27', '2019-12-27'],
    ['2019-12-27T09:12:00', '2019-12-27'],
    ['2019/12/27', '2019-12-27'],
    ['2019.12.27', '2019-12-27'],
    ['20191227', '2019-12-27'],
    ['05-11-2023', '2023-11-05'],
    ['05.11.2023', '2023-11-05'],
    ['5.1.2023', '2023-01-05'],
    ['05/11/2023', '2023-11-05'],
    ['27/12/2019', '2019-12-27'],
    ['05.11.2023 r.', '2023-11-05'],
    ['05.11.2023r.', '2023-11-05'],
    ['05.11.2023 14:30', '2023-11-05'],
    ['05.11.2023, godz. 14:30', '2023-11-05'],
    ['2020-11-03 09:12', '2020-11-03'],
    ['pt. 27.12.2019', '2019-12-27'],
    ['piątek, 27 grudnia 2019', '2019-12-27'],
    ['2019-12-27 (piątek)', '2019-12-27'],
    ['27. 12. 2019', '2019-12-27'],
    ['27.12.19', '2019-12-27'],
    ['27 grudnia 2019', '2019-12-27'],
    ['27 gru 2019', '2019-12-27'],
    ['3 października 2020 r.', '2020-10-03'],
    ['27 XII 2019', '2019-12-27'],
    ['27-Dec-2019', '2019-12-27'],
    ['44172', '2020-12-07'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', 'bad-date'],
    ['31.02.2024', 'bad-date'],
    ['2024-02-30', 'bad-date'],
    ['12/27/2019', 'bad-date'],
    ['32.01.2024', 'bad-date'],
    ['00.01.2024', 'bad-date'],
    ['01.13.2024', 'bad-date'],
    ['wczoraj', 'bad-date'],
    ['2024', 'bad-date'],
    ['1.2', 'bad-date'],
    ['01.12.2019 - 05.12.2019', 'bad-date'],
    ['0219-12-27', 'bad-date'],
    ['27 foo 2019', 'bad-date'],
  ])('%s is %s', (written, meant) => {
    expect(said(readDate(text(written), false))).toBe(meant)
  })

  test.each([
    [44_172, false, '2020-12-07'],
    [44_172.99, false, '2020-12-07'],
    [44_172 - 1462, true, '2020-12-07'],
    [20_191_227, false, '2019-12-27'],
    [5, false, 'bad-date'],
    [2023, false, 'bad-date'],
  ])('the stored number %d (from 1904: %s) is %s', (number, date1904, meant) => {
    expect(said(readDate({ kind: 'number', number }, date1904))).toBe(meant)
  })
})

describe('the length of a duty', () => {
  test.each([
    ['10:05', [10, 5]],
    ['24:00', [24, 0]],
    ['10,5', [10, 30]],
    ['10.5', [10, 30]],
    ['10.5 h', [10, 30]],
    ['12', [12, 0]],
    ['12 h', [12, 0]],
    ['10 h 5 min', [10, 5]],
    ['10h 5min', [10, 5]],
    ['10 godz. 5 min.', [10, 5]],
    ['16 godzin i 25 minut', [16, 25]],
    ['45 min', [0, 45]],
    ['8:00-18:05', [10, 5]],
    ['20:00 – 08:00', [12, 0]],
    ['8:00-8:00', [24, 0]],
    ['10:60', undefined],
    ['25', undefined],
    ['25:00', undefined],
    ['-5', undefined],
    ['dużo', undefined],
    ['10 h 75 min', undefined],
  ])('%s', (written, meant) => {
    const time = readTotal(text(written))
    expect(time.ok ? [time.value.hours, time.value.minutes] : undefined).toEqual(meant)
  })

  test('a length that the spreadsheet keeps as time', () => {
    expect(said(readTotal({ kind: 'time', minutes: 605 }))).toEqual({ hours: 10, minutes: 5 })
  })

  test('a bare number under a title of minutes', () => {
    expect(said(readTotal(text('605'), 'minutes'))).toEqual({ hours: 10, minutes: 5 })
  })

  test.each([
    ['0', 0],
    ['59', 59],
    ['5 min', 5],
    ['60', 'bad-time'],
    ['-1', 'bad-time'],
    ['5,5', 'bad-time'],
  ])('minutes %s', (written, meant) => {
    expect(said(readMinutes(text(written)))).toBe(meant)
  })
})

describe('the code', () => {
  test.each([
    ['A', 'A'],
    ['a', 'A'],
    ['A - operator', 'A'],
    ['A – operator', 'A'],
    ['A-operator', 'A'],
    ['A (samodzielnie)', 'A'],
    ['operator', 'A'],
    ['pod nadzorem', 'A'],
    ['z asystą', 'A'],
    ['B', 'B'],
    ['B - asysta', 'B'],
    ['asysta', 'B'],
    ['I asysta', 'B'],
    ['asystent', 'B'],
    ['C', 'bad-code'],
    ['AB', 'bad-code'],
    ['A/B', 'bad-code'],
    ['A - asysta', 'bad-code'],
    ['B - operator', 'bad-code'],
    ['II asysta', 'bad-code'],
    ['3', 'bad-code'],
    ['tak', 'bad-code'],
    ['0', 'code-ambiguous'],
    ['1', 'code-ambiguous'],
    ['2', 'code-ambiguous'],
  ])('%s alone in its file is %s', (written, meant) => {
    expect(said(readCode(written, 'ambiguous'))).toBe(meant)
  })

  test.each([
    [['0'], 0],
    [['0', '1'], 0],
    [['1', '2'], 1],
    [['2', '2'], 1],
    [['1.0', '2.0'], 1],
    [['1', '1'], 'ambiguous'],
    [['0', '1', '2'], 'ambiguous'],
    [['A', 'B'], null],
  ])('numbers %j count from %s', (numbers, base) => {
    expect(codeBaseOf(numbers)).toBe(base)
  })

  test.each([
    [{ '0': 'A', '1': 'B' }, '1', 'B'],
    [{ '1': 'A', '2': 'B' }, '1', 'A'],
    [{ '1': 'A' }, '2', 'B'],
    [{ '1': 'B' }, '0', 'A'],
    [{ '0': 'B', '1': 'A' }, '0', 'B'],
    [{ '0': 'A', '1': 'B' }, '2', 'bad-code'],
    [{ X: 'B' }, 'x', 'B'],
  ] as const)('settled by %j, %s is %s', (codes, written, meant) => {
    expect(said(readCode(written, 'ambiguous', codes))).toBe(meant)
  })
})

describe('sex', () => {
  test.each([
    ['K', 'F'],
    ['k.', 'F'],
    ['Kobieta', 'F'],
    ['KOBIETA', 'F'],
    ['żeńska', 'F'],
    ['Ż', 'F'],
    ['mężcz.', 'M'],
    ['female', 'F'],
    ['M', 'M'],
    ['Mężczyzna', 'M'],
    ['mezczyzna', 'M'],
    ['male', 'M'],
    ['X', 'bad-sex'],
    ['1', 'bad-sex'],
    ['KM', 'bad-sex'],
    ['Anna', 'bad-sex'],
  ])('%s', (written, meant) => {
    expect(said(readSex(written))).toBe(meant)
  })

  test.each([
    ['44051401359', 'M'],
    ['02070803628', 'F'],
    ['2070803628', 'F'],
    ['440514 01359', 'M'],
    ["'44051401359", 'M'],
    ['44051401358', 'bad-pesel'],
    ['44991401359', 'bad-pesel'],
    ['123', 'bad-pesel'],
    ['4,40514E+10', 'bad-pesel'],
  ])('by the PESEL %s', (written, meant) => {
    expect(said(sexOfPesel(written))).toBe(meant)
  })
})

describe('initials: given names first, both halves of a double name, no dots, Polish letters kept', () => {
  test.each([
    ['JP', 'JP'],
    ['J.P.', 'JP'],
    ['J. P. ', 'JP'],
    ['j.p.', 'JP'],
    ['JP64', 'JP'],
    ['JP 64 l.', 'JP'],
    ['J.P. (K)', 'JP'],
    ['p. Kowalski Jan', 'JK'],
    ['A. N. W. ', 'ANW'],
    ['A.N-W.', 'ANW'],
    ['EKŻ', 'EKŻ'],
    ['X.Y.', 'XY'],
    ['KOWALSKI JAN', 'JK'],
    ['Kowalski Jan', 'JK'],
    ['NOWAK-WIŚNIEWSKA ANNA MARIA', 'AMNW'],
    ['NOWAK - WIŚNIEWSKA ANNA', 'ANW'],
    ['Nowak–Wiśniewska Anna', 'ANW'],
    ['KOWALSKA NOWAK ANNA', 'AKN'],
    ['Żółć Łucja', 'ŁŻ'],
    ['KOWALSKI, JAN', 'JK'],
    ['VAN DER BERG, JAN', 'JVDB'],
    ['KOWALSKI JAN (44051401359)', 'JK'],
    ['KOWALSKI JAN 44051401359', 'JK'],
    ['KOWALSKI JAN ur. 1944-05-14', 'JK'],
    ['KOWALSKA ANNA z d. Nowak', 'AK'],
    ['Kowalski J.', 'JK'],
    ["O'Connor Sean", 'SO'],
    ['KOWALSKI', 'K'],
    ['?', null],
  ])('%s', (written, meant) => {
    expect(initialsOf(written, 'surname-first')).toBe(meant)
  })

  test.each([
    ['Jan Kowalski', 'JK'],
    ['Anna Maria Nowak-Wiśniewska', 'AMNW'],
    ['Anna Nowak Wiśniewska', 'ANW'],
    ['KUBA ADAM', 'KA'],
    ['Z\u0307aneta Żuk', 'ŻŻ'],
  ])('given names first: %s', (written, meant) => {
    expect(initialsOf(written.normalize('NFC'), 'given-first')).toBe(meant)
  })
})
