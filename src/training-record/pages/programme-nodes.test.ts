import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { pl as entry } from '../messages/entry-words.pl.ts'
import { pl as record } from '../messages/record.pl.ts'
import type { CountedEntry } from '../rules/counters/counter.ts'
import { recordCounters } from '../rules/counters/record-counters.ts'
import { proceduresOf } from '../rules/programme/items.ts'
import { programmeNodes } from './programme-nodes.tsx'

const programme = getProgramme(CARDIOLOGY_2023)
const key = proceduresOf(programme).find(({ name }) => name === 'badanie echokardiograficzne przezklatkowe')?.key ?? ''
const cases = (count: number, state: CountedEntry['state']): CountedEntry[] =>
  Array.from({ length: count }, () => ({
    kind: 'procedure',
    itemKey: key,
    code: 'A',
    countA: 1,
    countB: 0,
    workingDays: 0,
    state,
  }))

function linesWith(entries: readonly CountedEntry[]) {
  const nodes = programmeNodes(recordCounters(programme, entries), { record, entry })
  const [, table] = nodes.flatMap(({ children = [] }) => children).filter(({ id }) => id.endsWith('/procedures'))
  return { table, leaf: table?.children?.find(({ id }) => id === key) }
}

test('what is missing says how much of it waits for approval', () => {
  const before = linesWith([])
  const after = linesWith([...cases(8, 'approved'), ...cases(112, 'entered')])
  expect(before.leaf?.trailing).toBe('200')
  expect(after.leaf?.trailing).toBe('192, 112 czeka')
  expect(after.leaf?.trailingText).toBe('brakuje 192, 112 czeka')
  expect(after.table?.trailing).toMatch(/^brakuje \d+, 112 czeka$/)
})

test('what is entered over the requirement waits for nothing that is missing', () => {
  expect(linesWith(cases(300, 'entered')).leaf?.trailing).toBe('200, 200 czeka')
  expect(linesWith([...cases(200, 'approved'), ...cases(3, 'entered')]).leaf?.trailingText).toBe('komplet')
})
