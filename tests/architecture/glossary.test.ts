import { expect, test } from 'vitest'
import { faultyTerms, strangeWords, termsOf } from './glossary.ts'
import { planted, REPOSITORY } from './planted.ts'

const HEAD = '| term | identifier | paragraph | meaning | never say |\n|---|---|---|---|---|\n'
const GLOSSARY = `${HEAD}| staż | rotation | UZL art. 16f | a stay | internship, clerkship |\n| dyżur | duty | | hours | shift, onCall |\n`
const CODE = { 'src/exams/rules/a.ts': 'export const rotationDays = 1\nexport interface Duties {}' }

const strange = (text: string, path = 'src/exams/rules/a.ts'): string[] =>
  strangeWords(planted({ 'docs/glossary.md': GLOSSARY, [path]: text }))

test('every term here stands once, has a paragraph and is found in the code', () => {
  expect(termsOf(REPOSITORY).length).toBeGreaterThan(20)
  expect(faultyTerms(REPOSITORY)).toEqual([])
})

test('nothing here is named by a word that the glossary forbids', () => {
  expect(strangeWords(REPOSITORY)).toEqual([])
})

test('a term that the code says is in order', () => {
  expect(faultyTerms(planted({ ...CODE, 'docs/glossary.md': GLOSSARY }))).toEqual([])
})

test.each([
  ['| kurs | course | | taught | class |', 'course (kurs): nothing in the code is named so'],
  ['| staż | Rotations | | a stay | |', 'Rotations: stands twice in the glossary'],
  ['| x | duty-days | | | rotation |', 'rotation: is also forbidden'],
])('%s is a fault of the glossary', (row, offence) => {
  expect(faultyTerms(planted({ ...CODE, 'docs/glossary.md': `${GLOSSARY}${row}\n` }))).toContain(offence)
})

test.each([
  'const internship = 1',
  'const internshipDays = 1',
  'const firstInternships = 1',
  'function findInternship() {}',
  'const find = (internship: string) => 1',
  'interface Internship {}',
  'type InternshipId = string',
  "const entry = { kind: 'internship' }",
  'const entry = { internship: 1 }',
  "type Kind = 'internship' | 'course'",
  "const KINDS = ['post-internship']",
])('%s says rotation with another word', (text) => {
  expect(strange(text)).toEqual([expect.stringMatching(/^src\/exams\/rules\/a\.ts:1 .*: say rotation$/)])
})

test('a file, a page and several words are seen', () => {
  expect(strange('', 'src/exams/commands/log-shift.ts')).toEqual([
    'src/exams/commands/log-shift.ts:1 log-shift: say duty',
  ])
  expect(strange('const onCallHours = 1', 'src/exams/pages/Duty.tsx')).toHaveLength(1)
  expect(strange("'shift-too-long'", 'src/app/web/start.tsx')).toHaveLength(1)
})

test('what merely sounds alike, the ground and the words that people type are left alone', () => {
  expect(strange('queue.shift()\nconst shiftless = 1\nconst internal = 1')).toEqual([])
  expect(strange('const shift = 1', 'src/ui/keys.ts')).toEqual([])
  expect(strange("export const title = 'shift'", 'src/exams/rules/columns.words.ts')).toEqual([])
  expect(strange("export const en = { sent: 'shift' }", 'src/exams/messages.en.ts')).toEqual([])
})
