import { expect, test } from 'vitest'
import { isOver, measuresOf, printed, quantile } from './measures.ts'
import { planted, REPOSITORY } from './planted.ts'
import { readUseCases } from './use-cases.ts'

const MANIFEST = { 'package.json': '{ "dependencies": {} }' }
const over = (files: Record<string, string>): string[] =>
  measuresOf(planted({ ...MANIFEST, ...files }))
    .filter(isOver)
    .map(({ name }) => name)
const lines = (count: number): string => '//\n'.repeat(count)
const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, '1.0.0']))

test('our own measures are within their limits', () => {
  expect(printed(measuresOf(REPOSITORY).filter(isOver))).not.toContain('OVER')
})

test('a lawful tree is within every limit', () => {
  expect(
    over({ 'src/a/b/c/one.ts': lines(70), 'src/ui/two.ts': "import './three.ts'", 'src/ui/three.ts': '' }),
  ).toEqual([])
})

test.each<[string, Record<string, string>]>([
  ['median file, lines', { 'src/ui/a.ts': lines(71), 'src/ui/b.ts': lines(72), 'src/ui/c.ts': '' }],
  ['files over 400 lines', { 'src/ui/a.ts': '', 'src/ui/b.ts': '', 'src/ui/c.ts': lines(401) }],
  ['deepest folder under src', { 'src/a/b/c/d/e.ts': '' }],
  [
    'files in import cycles, types too',
    {
      'src/ui/a.ts': "import type { B } from './b.ts'",
      'src/ui/b.ts': "import('./c.ts')",
      'src/ui/c.ts': "import './a.ts'",
    },
  ],
  [
    'function, 90th percentile, lines',
    { 'src/ui/a.ts': `function a() {\n${lines(29)}}`, 'src/ui/b.ts': '', 'src/ui/c.ts': '' },
  ],
  ['direct runtime dependencies', { 'package.json': JSON.stringify({ dependencies: named(46) }) }],
  ['files for one use case', aUseCase(10)],
])('%s goes over its limit and is told', (name, files) => {
  expect(over(files)).toEqual([name])
})

test('a use case of nine files is within the limit', () => {
  expect(over(aUseCase(9))).toEqual([])
})

test('the files of a use case are those that name it, its own file and the sentences of its refusals', () => {
  const contract = "export const admitDoctor = route({ post: '/a', answers: { 200: A, refusals: ['too-late'] } })"
  const files = {
    'src/exams/contract.ts': `${contract}\nexport const getDoctor = route({ get: '/a', answers: { refusals: [] } })`,
    'src/exams/commands/admit-doctor.ts': '',
    'src/exams/commands/admit-doctor.db.test.ts': '',
    'src/exams/routes.ts': 'bind(contract.admitDoctor)',
    'src/exams/messages.pl.ts': "'too-late': ''",
    'src/exams/messages.en.ts': "'too-late': ''",
    'src/exams/store.ts': 'admitDoctors',
    'src/exams/commands/mark-paper.db.test.ts': 'await admitDoctor()',
    'src/cpd/routes.ts': 'admitDoctor',
  }
  const [useCase, ...others] = readUseCases(planted(files))
  expect(others).toEqual([])
  expect(useCase?.files.toSorted()).toEqual(Object.keys(files).slice(0, 6).sort())
})

test('a refusal that two use cases share is a sentence of neither', () => {
  const route = (name: string) =>
    `export const ${name} = route({ post: '/${name}', answers: { refusals: ['not-found'] } })`
  const files = {
    'src/exams/contract.ts': `${route('admitDoctor')}\n${route('markPaper')}`,
    'src/exams/messages.pl.ts': "'not-found': ''",
  }
  const found = readUseCases(planted(files)).map((useCase) => useCase.files)
  expect(found).toEqual([['src/exams/contract.ts'], ['src/exams/contract.ts']])
})

test('the 90th percentile of ten is the ninth', () => {
  expect(quantile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9)).toBe(9)
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2)
  expect(quantile([], 0.5)).toBe(0)
})

function aUseCase(files: number): Record<string, string> {
  const naming = Array.from({ length: files - 1 }, (_, index) => [`src/exams/pages/P${index}.tsx`, 'admitDoctor'])
  return { 'src/exams/contract.ts': "export const admitDoctor = route({ put: '/a' })", ...Object.fromEntries(naming) }
}
