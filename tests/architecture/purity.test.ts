import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planted, REPOSITORY } from './planted.ts'
import { compiledAsRules, impureRules } from './purity.ts'

test('no rule here asks a clock, throws dice or keeps state', () => {
  expect(impureRules(REPOSITORY)).toEqual([])
})

test.each([
  ['const today = () => Date.now()', 'Date.now'],
  ['const today = () => new Date()', 'new Date() is a clock'],
  ['const today = () => Date()', 'Date() is a clock'],
  ['const dice = () => Math.random()', 'Math.random'],
  ['const id = () => crypto.randomUUID()', 'crypto.randomUUID'],
  ['const time = () => performance.now()', 'performance.now'],
  ['const time = () => globalThis.performance', 'globalThis.performance'],
  ['let asked = 0', 'a variable that outlives the call'],
  ['const later = async () => { await 1 }', 'await: a rule answers at once'],
])('%s is refused in rules and kernel', (text, offence) => {
  expect(impureRules(planted({ 'src/exams/rules/a.ts': text }))).toEqual([`src/exams/rules/a.ts:1 ${offence}`])
  expect(impureRules(planted({ 'src/kernel/a.ts': text }))).toEqual([`src/kernel/a.ts:1 ${offence}`])
  expect(impureRules(planted({ 'src/exams/commands/a.ts': text, 'src/kernel/a.test.ts': text }))).toEqual([])
})

test('a day that is given may be turned into a date', () => {
  expect(impureRules(planted({ 'src/kernel/a.ts': 'const at = (stamp: number) => new Date(stamp)' }))).toEqual([])
})

test('rules and kernel compile without DOM and Node; what reaches for them does not', () => {
  const root = planted({
    'package.json': '{ "type": "module" }',
    'src/kernel/pure.ts': 'export const sum = (a: number, b: number): number => a + b',
    'src/kernel/node.ts': 'export const where = process.cwd()',
    'src/exams/rules/screen.ts': 'export const title = document.title',
    'src/exams/rules/timer.ts': 'setTimeout(() => {}, 1)\nexport const a = 1',
    'src/exams/rules/net.ts': "export const a = fetch('/')",
    'src/exams/rules/screen.test.ts': 'export const title = document.title',
    'src/exams/pages/Free.ts': 'export const title = document.title',
  })
  const said = compiledAsRules(root, join(REPOSITORY, 'tsconfig.rules.json'))
  expect(said.map((line) => line.split(':')[0]).sort()).toEqual(['net.ts', 'node.ts', 'screen.ts', 'timer.ts'])
})
