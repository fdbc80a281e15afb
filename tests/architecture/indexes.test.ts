import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultyDecisions, staleIndexes, writtenIndexes } from './indexes.ts'
import { planted, REPOSITORY } from './planted.ts'

const GROUND = {
  'docs/law/index.md': '| key | text |\n|---|---|\n| UZL | Act |\n',
  'docs/decisions/0001-half-points-are-whole.md': '# 0001 Half points are whole\n',
  'src/exams/rules/points.ts':
    '/** Five. @law UZL art. 16 */\nexport const A = 5\n/** Six. @policy decision 0001 */\nexport const B = 6',
}

test('the decisions here are numbered, named by their titles and one page long', () => {
  expect(faultyDecisions(REPOSITORY)).toEqual([])
})

test('the written pages here are fresh', () => {
  expect(staleIndexes(REPOSITORY)).toEqual([])
})

test('the index of rules names each citation with its rule and file', () => {
  const pages = writtenIndexes(planted(GROUND))
  expect(pages['docs/law/rules.md']).toContain(
    '## UZL\n\n| place | rule | file |\n|---|---|---|\n| UZL art. 16 | `A` | `src/exams/rules/points.ts` |',
  )
  expect(pages['docs/law/rules.md']).toContain('## Our own decisions')
  expect(pages['docs/decisions/README.md']).toContain('- [0001 Half points are whole](0001-half-points-are-whole.md)')
})

test('a page that is missing or older than the code is stale', () => {
  const root = planted(GROUND)
  const said = (path: string) => `${path} is stale: run node tests/architecture/indexes.ts`
  expect(staleIndexes(root)).toEqual(['docs/law/rules.md', 'docs/decisions/README.md'].map(said))
  for (const [path, text] of Object.entries(writtenIndexes(root))) writeFileSync(join(root, path), text)
  expect(staleIndexes(root)).toEqual([])
  writeFileSync(join(root, 'src/exams/rules/points.ts'), '/** Five. @law UZL art. 17 */\nexport const A = 5')
  expect(staleIndexes(root)).toEqual([said('docs/law/rules.md')])
})

test.each([
  [
    '0002-half-points-are-whole.md',
    '# 0002 Half points are not whole\n',
    'the heading is "# 0002 Half points are not whole"',
  ],
  ['0002-half-points.md', 'Half points\n', 'the heading is "Half points"'],
  ['0001-half-points.md', '# 0001 Half points\n', undefined],
  ['0003-long.md', `# 0003 Long\n${'line\n'.repeat(60)}`, 'longer than a page'],
])('%s is faulty', (file, text, offence) => {
  const found = faultyDecisions(planted({ ...GROUND, [`docs/decisions/${file}`]: text }))
  const twice = '0001-half-points.md: the number 0001 is taken'
  const sorted = ['0001-half-points-are-whole.md: the number 0001 is taken', twice]
  expect(offence ? [`${file}: ${offence}`] : sorted).toEqual(expect.arrayContaining(found))
  expect(found).toHaveLength(1)
})
