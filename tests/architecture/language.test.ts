import { expect, test } from 'vitest'
import { emptyMessages, polishInCode, runningWords, unequalMessages } from './language.ts'
import { planted, REPOSITORY } from './planted.ts'

test('no Polish stands in code here', () => {
  expect(polishInCode(REPOSITORY)).toEqual([])
  expect(runningWords(REPOSITORY)).toEqual([])
})

test('every sentence here is there in Polish and in English', async () => {
  expect(await unequalMessages(REPOSITORY)).toEqual([])
  expect(await emptyMessages(REPOSITORY)).toEqual([])
})

test.each([
  ['src/exams/commands/admit.ts', "const a = 'Wróć'", '1'],
  ['src/exams/rules/points.ts', '\n// staż', '2'],
  ['src/exams/rules/points.ts', '/** `staż`\n * i kurs językowy */\nconst a = 1', '2'],
  ['src/exams/rules/points.ts', 'const a = `staż`', '1'],
  ['src/exams/rules/points.ts', 'const staż = 1', '1'],
  ['src/ui/Field.tsx', 'const a = <p>błąd</p>', '1'],
  ['src/app/web/start.css', '.a::before { content: "ź" }', '1'],
  ['bin/start.mjs', "console.log('Działa')", '1'],
  ['db/migrations/0001_exams.sql', "comment on table a is 'Sesja Ż'; create table ż ();", '1'],
  ['db/migrations/0001_exams.sql', "insert into a values ('ż');", '1'],
])('Polish in %s is found: %s', (path, text, line) => {
  expect(polishInCode(planted({ [path]: text })).map((offence) => offence.split(' ')[0])).toEqual([`${path}:${line}`])
})

test('Polish stands in messages, words, tests, prose and SQL comments', () => {
  const polish = "export const pl = { sent: 'Wysłano zgłoszenie' }"
  const root = planted({
    'src/exams/messages.pl.ts': polish,
    'src/exams/messages/papers.pl.ts': polish,
    'src/exams/rules/columns.words.ts': polish,
    'src/exams/rules/points.test.ts': polish,
    'src/exams/README.md': 'Sesja egzaminów',
    'src/exams/rules/title.ts': '/** A title as `Staż podstawowy`, or „Staż w Łodzi”. */\nexport const a = 1 // `Łódź`',
    'src/platform/i18n/sorting.ts': '// ą after a',
    'src/platform/db/migrate.ts': "sql`comment on table a is 'Ślad';`",
    'db/migrations/0001_exams.sql': "COMMENT ON TABLE exams.paper\n  IS 'Praca; jej część ''ustna''';",
    'db/reference/fields.csv': 'położnictwo',
  })
  expect(polishInCode(root)).toEqual([])
})

test('a function among words is found', () => {
  const root = planted({ 'src/exams/rules/columns.words.ts': "export const title = 'x'\nexport const f = () => 'y'" })
  expect(runningWords(root)).toEqual(['src/exams/rules/columns.words.ts:2 a function among words'])
})

test('a sentence that one language lacks is found, in files and in folders, however deep', async () => {
  const root = planted({
    'package.json': '{ "type": "module" }',
    'src/exams/messages.pl.ts': "export const pl = { sent: 'a', field: { name: 'b' }, more: () => 'c' }",
    'src/exams/messages.en.ts': "export const en = { sent: 'a', field: {}, extra: '' }",
    'src/cpd/messages/points.pl.ts': "export const pl = { a: 'a' }",
  })
  expect((await unequalMessages(root)).sort()).toEqual([
    'src/cpd/messages/points.pl.ts: has no src/cpd/messages/points.en.ts',
    'src/exams/messages.en.ts: has no field.name',
    'src/exams/messages.en.ts: has no more',
    'src/exams/messages.pl.ts: has no extra',
  ])
  expect(await emptyMessages(root)).toEqual(['src/exams/messages.en.ts: extra is empty'])
})
