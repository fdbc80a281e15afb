import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intentOf } from './grid-keys.ts'
import { allToggled, beneathRange, toggled, withRange } from './selection.ts'
import { nextSort, searchFrom, sortRows, type TableView, tableViewFrom } from './table-view.ts'
import { parseTsv, toTsv } from './tsv.ts'

describe('rows copied to a spreadsheet and back', () => {
  test('what is copied can be pasted without loss', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/^[=@+-]+/, ''))
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (copied) => {
        const said = copied.filter((row) => row.some((each) => each.trim() !== ''))
        expect(parseTsv(toTsv(copied))).toEqual(said)
      }),
    )
  })

  test('no cell becomes a formula, and numbers keep their sign', () => {
    expect(toTsv([['=1+1', '@x', '+A1', '-cmd', '-5', '+48 22', 'ok']])).toBe("'=1+1\t'@x\t'+A1\t'-cmd\t-5\t+48 22\tok")
  })

  test('a quoted cell may hold a break, and blank rows are left out', () => {
    expect(parseTsv('a\t"b\nc"\r\n\t\r\n"d ""e"""\tf\n')).toEqual([
      ['a', 'b\nc'],
      ['d "e"', 'f'],
    ])
  })
})

describe('keys', () => {
  const at = { row: 3, rows: 10, page: 5 }
  const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

  test.each([
    ['ArrowDown', 4],
    ['ArrowUp', 2],
    ['PageDown', 8],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 9],
  ])('%s goes to row %i', (key, to) => {
    expect(intentOf({ ...bare, key }, at)).toEqual({ kind: 'move', to, extend: false })
    expect(intentOf({ ...bare, key, shiftKey: true }, at)).toMatchObject({ to, extend: true })
  })

  test('letters with Ctrl stay the browser’s, but for selecting all', () => {
    expect(intentOf({ ...bare, key: 'r', ctrlKey: true }, at)).toBeUndefined()
    expect(intentOf({ ...bare, key: 'a', ctrlKey: true }, at)).toEqual({ kind: 'all' })
    expect(intentOf({ ...bare, key: 'A' }, at)).toEqual({ kind: 'letter', letter: 'a' })
    expect(intentOf({ ...bare, key: '?', shiftKey: true }, at)).toEqual({ kind: 'help' })
  })
})

test('a selection outlives the filter that hides a part of it', () => {
  const keys = ['a', 'b', 'c', 'd']
  expect([...withRange(new Set(['z']), keys, { from: 2, to: 1 })]).toEqual(['z', 'b', 'c'])
  expect([...withRange(new Set(['z', ...keys]), keys, { from: 1, to: 2, on: false })]).toEqual(['z', 'a', 'd'])
  expect([...allToggled(new Set(['z', 'a']), keys)]).toEqual(['z', ...keys])
  expect([...allToggled(new Set(['z', ...keys]), keys)]).toEqual(['z'])
  expect([...toggled(new Set(['a']), 'a')]).toEqual([])
})

describe('the view lives in the address', () => {
  const view: TableView = { sort: { by: 'date', descending: true }, dense: true, filters: { kind: 'duty' } }

  test('and comes back from it', () => {
    expect(searchFrom(view)).toEqual({ sort: '-date', dense: '1', kind: 'duty' })
    expect(tableViewFrom(searchFrom(view))).toEqual(view)
  })

  test('a third press on a column gives the rows back as they came', () => {
    const start: TableView = { dense: false, filters: {} }
    const once = nextSort(start, 'name')
    expect([once.sort?.descending, nextSort(once, 'name').sort?.descending]).toEqual([false, true])
    expect(nextSort(nextSort(once, 'name'), 'name')).toEqual(start)
  })

  test('names sort in Polish and equal rows keep their order', () => {
    const columns = [{ key: 'name', title: '', cell: () => null, sortBy: (row: string[]) => row[0] ?? '' }]
    const rows = [
      ['Żak', '1'],
      ['Łoś', '2'],
      ['Lis', '3'],
      ['Łoś', '4'],
    ]
    const sorted = sortRows(rows, columns, nextSort({ dense: false, filters: {} }, 'name'))
    expect(sorted.map((row) => row[1])).toEqual(['3', '2', '4', '1'])
  })
})

test('a range of a list that is selected whole is the selection; of any other it is added', () => {
  const keys = ['a', 'b', 'c']
  expect([...beneathRange(new Set(['z', ...keys]), keys)]).toEqual(['z'])
  expect([...beneathRange(new Set(['a']), keys)]).toEqual(['a'])
})
