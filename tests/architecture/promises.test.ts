import { expect, test } from 'vitest'
import { planted, REPOSITORY } from './planted.ts'
import { falseGetters, untested } from './promises.ts'

test('what is called get here succeeds', () => {
  expect(falseGetters(REPOSITORY)).toEqual([])
})

test('every rule that runs and every use case here has its test', () => {
  expect(untested(REPOSITORY)).toEqual([])
})

test.each([
  'function getPaper(): Paper | undefined {}',
  'async function getPaper(): Promise<Paper | null> {}',
  'const getPaper = (id: string): Paper | undefined => papers[id]',
])('%s promises too much', (text) => {
  expect(falseGetters(planted({ 'src/exams/queries.ts': text }))).toEqual([
    'src/exams/queries.ts:1 may be undefined: name it find…',
  ])
})

test.each([
  'function getPaper(): Paper {}',
  'function getPaper(): { title: string | undefined } {}',
  'const findPaper = (id: string): Paper | undefined => papers[id]',
])('%s keeps its promise', (text) => {
  expect(falseGetters(planted({ 'src/exams/queries.ts': text }))).toEqual([])
})

test('a rule that no test reaches and a use case that no test names are found', () => {
  const root = planted({
    'src/exams/rules/points.ts': 'export function points() {}',
    'src/exams/rules/paper/title.ts': 'export const title = () => 1',
    'src/exams/commands/admit-doctor.ts': 'export const admitDoctor = command(contract.admitDoctor, run)',
    'src/exams/commands/admit.db.test.ts': "import { title } from '../rules/paper/title.ts'",
    'src/exams/commands/shared-by-nobody.ts': 'export const sharedByNobody = () => 1',
    'src/exams/commands/another.ts':
      "import { admitDoctor } from './admit-doctor.ts'\nexport const another = command(contract.another, run)",
    'src/exams/commands/another.db.test.ts': '',
    'src/cpd/commands/admit-doctor.db.test.ts': 'admitDoctor()',
    'src/cpd/rules/points.test.ts': '',
  })
  expect(untested(root).sort()).toEqual([
    'src/exams/commands/admit-doctor.ts: no test names it',
    'src/exams/commands/shared-by-nobody.ts: no test names it',
    'src/exams/rules/paper/title.ts: no test reaches it',
    'src/exams/rules/points.ts: no test reaches it',
  ])
})

test('a test that reaches the rule, stands beside the use case or says its name is enough', () => {
  const root = planted({
    'src/exams/rules/points.ts': "import { title } from './title.ts'\nexport function points() {}",
    'src/exams/rules/points.test.ts': "import { points } from './points.ts'",
    'src/exams/rules/title.ts': 'export const title = () => 1',
    'src/exams/commands/admit.ts':
      "import { seat } from './seat.ts'\nexport const admit = command(contract.admit, run)",
    'src/exams/commands/seat.ts': 'export function seat() {}',
    'src/exams/commands/admit.db.test.ts': '',
    'src/exams/commands/end-session.ts': 'export const endSession = command(contract.endSession, run)',
    'src/exams/commands/sessions.db.test.ts': 'await examiner.endSession()',
    'src/exams/rules/table.ts': 'export const TABLE = [1]\nexport type Row = number',
    'src/exams/store.ts': 'export function save() {}',
  })
  expect(untested(root)).toEqual([])
})
