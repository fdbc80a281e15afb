import { expect, test } from 'vitest'
import { movingVersions, strayText, tooManyPackages } from './packages.ts'
import { planted, REPOSITORY } from './planted.ts'

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, '1.0.0']))
const manifest = (content: object) => planted({ 'package.json': JSON.stringify(content) })

test('the packages here are few, and each has one version', () => {
  expect(tooManyPackages(REPOSITORY)).toEqual([])
  expect(movingVersions(REPOSITORY)).toEqual([])
})

test('nothing here names a registry, a machine or something left undone', () => {
  expect(strayText(REPOSITORY)).toEqual([])
})

test('45 runtime dependencies and not one more', () => {
  expect(tooManyPackages(manifest({ dependencies: numbered(45), devDependencies: numbered(90) }))).toEqual([])
  expect(tooManyPackages(manifest({ dependencies: numbered(46) }))).toEqual(['46 runtime dependencies, at most 45'])
})

test.each(['^1.0.0', '~1.0.0', '1.x', 'latest', '*', '>=1.0.0', 'git+ssh://a/b'])('the version %s moves', (version) => {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    expect(movingVersions(manifest({ [kind]: { some: version } }))).toEqual([`some: "${version}" is not one version`])
  }
})

test('a pre-release is one version', () => {
  expect(movingVersions(manifest({ dependencies: { some: '18.4.0-beta.17' } }))).toEqual([])
})

test('a page may say that nothing is left undone', () => {
  expect(strayText(planted({ 'docs/ways.md': `No TO${'DO'}.` }))).toEqual([])
})

test.each([
  ['package-lock.json', `{\n"resol${'ved'}": "x" }`, '2 the address of a download'],
  ['docs/start.md', `see https://registry${'.'}npmjs.org`, '1 the address of a package registry'],
  ['.npmrc', `registry=https://registry${'.'}example.org`, '1 the address of a package registry'],
  ['bin/start.mjs', `const a = '/${'work'}/main'`, '1 a path of one machine'],
  ['src/ui/Field.tsx', `\n\n// TO${'DO'} later`, '3 something left undone'],
  ['db/migrations/0001_a.sql', `-- FIX${'ME'}`, '1 something left undone'],
])('in %s is found: %s', (path, text, offence) => {
  expect(strayText(planted({ [path]: text }))).toEqual([`${path}:${offence}`])
})
