import { expect, test } from 'vitest'
import { forbiddenNames, halfFurnished, strangeFurniture, tooDeep, tooLong } from './limits.ts'
import { planted, REPOSITORY } from './planted.ts'

const lines = (count: number): string => 'line\n'.repeat(count)

test.each([tooLong, tooDeep, strangeFurniture, halfFurnished, forbiddenNames])('%o finds nothing here', (check) => {
  expect(check(REPOSITORY)).toEqual([])
})

test.each([
  ['src/exams/README.md', 80],
  ['src/exams/contract.ts', 200],
  ['src/exams/contract/sessions.ts', 200],
  ['src/exams/rules/points.ts', 150],
  ['src/exams/rules/import/columns.ts', 150],
  ['src/exams/commands/admit.ts', 80],
  ['src/exams/queries.ts', 250],
  ['src/exams/store.ts', 300],
  ['src/exams/store/sessions.ts', 300],
  ['src/exams/events.ts', 150],
  ['src/exams/jobs.ts', 150],
  ['src/exams/routes.ts', 150],
  ['src/exams/public.ts', 150],
  ['src/exams/messages.pl.ts', 200],
  ['src/exams/messages/sessions.en.ts', 200],
  ['src/exams/pages/Session.tsx', 200],
  ['src/exams/commands/admit.db.test.ts', 600],
  ['src/platform/http/server.ts', 300],
  ['src/exams/diploma.typ', 300],
  ['src/ui/fields.css', 300],
  ['tests/support/persons.ts', 300],
  ['bin/start.mjs', 300],
])('%s may have %i lines and not one more', (path, most) => {
  expect(tooLong(planted({ [path]: lines(most) }))).toEqual([])
  expect(tooLong(planted({ [path]: lines(most + 1) }))).toEqual([`${path}: ${most + 1} lines, at most ${most}`])
})

test('folders stay three deep under src', () => {
  const root = planted({ 'src/a/b/c/file.ts': '', 'src/a/b/c/d/file.ts': '' })
  expect(tooDeep(root)).toEqual(['src/a/b/c/d/file.ts: deeper than 3 folders under src'])
})

test('only furniture stands in a capability', () => {
  const lawful = {
    'src/exams/store.ts': '',
    'src/exams/contract/papers.ts': '',
    'src/exams/diploma.typ': '',
    'src/platform/db/pool.ts': '',
  }
  const strange = {
    'src/exams/lib/a.typ': '',
    'src/exams/scoring.ts': '',
    'src/exams/lib/a.ts': '',
    'src/exams/messages/papers.ts': '',
  }
  expect(strangeFurniture(planted({ ...lawful, ...strange })).sort()).toEqual(
    Object.keys(strange)
      .map((path) => `${path}: no piece of furniture has this name`)
      .sort(),
  )
})

test('a capability has a page that says what it is, and no piece is both a file and a folder', () => {
  const root = planted({
    'src/exams/store.ts': '',
    'src/exams/store/papers.ts': '',
    'src/exams/messages.pl.ts': '',
    'src/exams/messages/papers.pl.ts': '',
    'src/cpd/README.md': 'Points',
    'src/platform/db/pool.ts': '',
  })
  expect(halfFurnished(root).sort()).toEqual([
    'src/exams/messages.pl.ts: a file and a folder of the same name',
    'src/exams/store.ts: a file and a folder of the same name',
    'src/exams: no README.md',
  ])
})

test('drawers and indexes have no name', () => {
  const offences = [
    'src/ui/utils.ts',
    'src/exams/rules/helpers/a.ts',
    'src/platform/db/pool-manager.ts',
    'tests/common/a.ts',
  ]
  const more = ['src/platform/db/UserService.ts', 'src/exams/misc.ts', 'src/ui/index.ts', 'src/ui/services/a.ts']
  const root = planted(Object.fromEntries([...offences, ...more, 'src/ui/service-worker.ts'].map((path) => [path, ''])))
  const named = forbiddenNames(root).map((offence) => offence.split(':')[0])
  expect(named.sort()).toEqual([...offences, ...more].sort())
})
