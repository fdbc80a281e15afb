import { expect, test } from 'vitest'
import { unfoundedRules } from './law-tags.ts'
import { planted, REPOSITORY } from './planted.ts'

const GROUND = {
  'docs/law/index.md': '| key | text |\n|---|---|\n| UZL | Act |\n| DU/2023/975 | Regulation |\n',
  'docs/decisions/0012-half-points-are-whole.md': '# 0012 Half points are whole',
}

const unfounded = (text: string, path = 'src/exams/rules/points.ts'): string[] =>
  unfoundedRules(planted({ ...GROUND, [path]: text })).map((offence) => offence.replace(/^.*\.ts:/, ''))

test('each exported rule here says what it means and cites the law or a decision', () => {
  expect(unfoundedRules(REPOSITORY)).toEqual([])
})

test('a rule that cites a paragraph or a decision stands', () => {
  expect(
    unfounded(`
      /** Points of a paper, whole. @law DU/2023/975 § 13 */
      export const POINTS = { paper: 5 }
      /**
       * Whether the paper counts.
       *
       * @law UZL art. 16l ust. 1
       * @policy decision 0012
       */
      export function counts() {}
      export type Points = number
      export interface Paper { title: string }
      const hidden = 1
    `),
  ).toEqual([])
})

test.each([
  [
    'a table without a comment',
    'export const POINTS = 5',
    ['1 POINTS: does not say what it means', '1 POINTS: neither @law nor @policy'],
  ],
  [
    'a function without a source',
    '/** Points. */\nexport function points() {}',
    ['2 points: neither @law nor @policy'],
  ],
  [
    'an arrow without a source',
    '/** Points. */\nexport const points = () => 1',
    ['2 points: neither @law nor @policy'],
  ],
  ['a source without a meaning', '/** @law UZL art. 2 */\nexport const A = 5', ['2 A: does not say what it means']],
  [
    'an act that the index does not name',
    '/** Five. @law DU/1999/1 § 2 */\nexport const A = 5',
    ['2 A: "DU/1999/1 § 2" begins with no key of docs/law/index.md'],
  ],
  [
    'a decision that nobody took',
    '/** Five. @policy decision 0099 */\nexport const A = 5',
    ['2 A: no such decision: "decision 0099"'],
  ],
  [
    'a plain comment',
    '// @law UZL art. 2\nexport const A = 5',
    ['2 A: does not say what it means', '2 A: neither @law nor @policy'],
  ],
])('%s is found', (_, text, offences) => {
  expect(unfounded(text)).toEqual(offences)
  expect(unfounded(text, 'src/exams/rules/import/points.ts')).toEqual(offences)
})

test('tests of rules, words and what is not a rule need no source', () => {
  expect(unfounded('export const A = 5', 'src/exams/rules/points.words.ts')).toEqual([])
  expect(unfounded('export const A = 5', 'src/exams/rules/points.test.ts')).toEqual([])
  expect(unfounded('export const A = 5', 'src/exams/store.ts')).toEqual([])
})
