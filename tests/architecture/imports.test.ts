import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import configuration from '../../.dependency-cruiser.mjs'
import { planted } from './planted.ts'

/** Each rule of .dependency-cruiser.mjs with the imports that it must refuse: `from → to`. */
const OFFENCES: Readonly<Record<string, readonly string[]>> = {
  'ladder-identity': [
    'src/identity/commands/sign-in.ts → src/applications/public.ts',
    'src/identity/commands/sign-in.ts → src/training-record/public.ts',
  ],
  'ladder-applications': ['src/applications/events.ts → src/accreditation/public.ts'],
  'ladder-accreditation': ['src/accreditation/events.ts → src/recruitment/public.ts'],
  'ladder-recruitment': ['src/recruitment/events.ts → src/courses/public.ts'],
  'ladder-courses': ['src/courses/events.ts → src/training-record/public.ts'],
  'ladder-training-record': ['src/training-record/events.ts → src/exams/public.ts'],
  'ladder-exams': ['src/exams/events.ts → src/cpd/public.ts'],
  'ladder-cpd': ['src/cpd/events.ts → src/monitoring/public.ts'],
  'front-door': ['src/exams/commands/admit.ts → src/training-record/store.ts'],
  'rules-are-pure': [
    'src/exams/rules/points.ts → zod',
    'src/exams/rules/points.ts → node:fs',
    'src/exams/rules/points.ts → src/exams/contract.ts',
    'src/exams/rules/points.ts → src/platform/db/pool.ts',
    'src/exams/rules/points.ts → src/identity/public.ts',
  ],
  'kernel-imports-nothing': ['src/kernel/day.ts → zod', 'src/kernel/day.ts → src/platform/db/pool.ts'],
  'contract-is-data': [
    'src/exams/contract.ts → src/exams/store.ts',
    'src/exams/contract.ts → src/platform/db/pool.ts',
    'src/cpd/contract/entries.ts → src/identity/contract.ts',
  ],
  'pages-draw': [
    'src/exams/pages/Session.tsx → src/exams/store/sessions.ts',
    'src/exams/pages/Session.tsx → src/platform/db/pool.ts',
    'src/exams/pages/Session.tsx → src/identity/pages/SignIn.tsx',
    'src/exams/pages/Session.tsx → zod',
  ],
  'sql-only': [
    'src/exams/store/sessions.ts → src/platform/http/server.ts',
    'src/exams/queries.ts → src/exams/commands/admit.ts',
    'src/exams/queries.ts → src/identity/public.ts',
  ],
  'commands-know-no-screen': [
    'src/exams/commands/admit.ts → src/platform/http/server.ts',
    'src/exams/commands/admit.ts → src/exams/routes.ts',
    'src/exams/commands/admit.ts → src/exams/pages/Session.tsx',
    'src/exams/commands/admit.ts → src/ui/Button.tsx',
    'src/exams/commands/admit.ts → react',
  ],
  'routes-and-jobs-translate': [
    'src/exams/routes.ts → src/exams/store/sessions.ts',
    'src/exams/jobs.ts → src/platform/db/pool.ts',
  ],
  'ground-knows-no-capability': [
    'src/platform/db/pool.ts → src/identity/public.ts',
    'src/ui/Button.tsx → src/exams/pages/Session.tsx',
    'src/kernel/day.ts → src/identity/public.ts',
  ],
  'nobody-imports-app': ['src/exams/jobs.ts → src/app/server.ts', 'src/platform/db/pool.ts → src/app/server.ts'],
  'ui-is-drawing': ['src/ui/Button.tsx → src/platform/http/server.ts'],
  'browser-rooms': ['src/platform/i18n/plural.ts → src/platform/db/pool.ts'],
  'browser-without-node': [
    'src/ui/Button.tsx → node:fs',
    'src/platform/sheets/read.ts → node:fs',
    'src/exams/pages/Session.tsx → node:fs',
  ],
  'room-of-the-http-framework': ['src/app/server.ts → fastify', 'src/exams/routes.ts → @fastify/cookie'],
  'room-of-the-query-builder': ['src/exams/store/sessions.ts → kysely', 'src/exams/queries.ts → pg'],
  'room-of-the-job-queue': ['src/exams/jobs.ts → graphile-worker'],
  'room-of-the-typesetter': ['src/exams/commands/admit.ts → @myriaddreamin/typst-ts-node-compiler'],
  'room-of-the-spreadsheet-reader': ['src/exams/commands/admit.ts → @e965/xlsx'],
  'room-of-the-zip': ['src/exams/commands/admit.ts → fflate'],
  'room-of-the-pdf': ['src/exams/commands/admit.ts → @cantoo/pdf-lib'],
  'room-of-the-mailer': ['src/exams/jobs.ts → nodemailer'],
  'room-of-the-object-store': ['src/exams/jobs.ts → aws4fetch'],
  'room-of-the-sign-in': ['src/identity/commands/sign-in.ts → openid-client'],
  'room-of-the-demonstration-provider': ['src/app/worker.ts → oidc-provider'],
  'room-of-the-qr-code': ['src/exams/pages/Session.tsx → qrcode'],
  'room-of-the-passkey-asking': ['src/exams/pages/Session.tsx → @simplewebauthn/browser'],
  'room-of-the-drawing-kit': ['src/exams/pages/Session.tsx → react-aria-components'],
  'no-cycles': ['src/cpd/rules/one.ts → src/cpd/rules/two.ts'],
  'no-unresolved': ['src/app/worker.ts → ./gone.ts'],
  'no-index': ['src/app/worker.ts → src/platform/jobs/index.ts'],
  'product-without-tests': [
    'src/app/worker.ts → tests/support/person.ts',
    'src/app/worker.ts → src/cpd/rules/one.test.ts',
  ],
  'product-without-development-tools': ['src/app/worker.ts → fast-check'],
  'only-declared-packages': ['src/app/worker.ts → left-over'],
  'bin-needs-no-package': ['bin/start.mjs → zod'],
}

/** Closes the circle of `no-cycles`, which is reported once for the whole circle, with a type alone. */
const TYPE_CYCLE = 'src/cpd/rules/two.ts → src/cpd/rules/one.ts'

/** Imports that stand beside the offences and must not be refused. */
const LAWFUL = [
  'src/exams/rules/points.ts → src/kernel/verdict.ts',
  'src/exams/rules/points.test.ts → fast-check',
  'src/exams/commands/admit.ts → src/training-record/public.ts',
  'src/exams/contract.ts → zod',
  'src/exams/contract.ts → src/platform/contract/route.ts',
  'src/exams/pages/Session.tsx → react',
  'src/exams/pages/Session.tsx → src/ui/Field.tsx',
  'src/exams/pages/Session.tsx → src/exams/messages.pl.ts',
  'src/exams/store/sessions.ts → src/platform/db/pool.ts',
  'src/exams/routes.ts → src/exams/commands/enrol.ts',
  'src/platform/http/server.ts → fastify',
  'src/platform/db/pool.ts → kysely',
  'src/app/worker.ts → src/cpd/routes.ts',
  'src/app/web-build/typeface.ts → fast-check',
  TYPE_CYCLE,
]

const PACKAGES = {
  dependencies: ['zod', 'react', 'fastify', '@fastify/cookie', 'kysely', 'pg', 'graphile-worker', '@e965/xlsx'].concat([
    '@myriaddreamin/typst-ts-node-compiler',
    'nodemailer',
    '@cantoo/pdf-lib',
    'aws4fetch',
    'openid-client',
    'react-aria-components',
    ...['fflate', 'oidc-provider', 'qrcode', '@simplewebauthn/browser'],
  ]),
  devDependencies: ['fast-check'],
}

test('every rule of the lint wall refuses its planted offences and nothing beside them', async () => {
  const found = await refusedIn(planted(treeOf([...Object.values(OFFENCES).flat(), ...LAWFUL])))
  const rules = configuration.forbidden.map(({ name }) => name)
  expect(rules.toSorted(), 'each rule has its offences, each offence its rule').toEqual(Object.keys(OFFENCES).sort())
  for (const rule of rules) {
    expect(found[rule] ?? [], `${rule} has gone blind`).toEqual(expect.arrayContaining([...(OFFENCES[rule] ?? [])]))
  }
  for (const edge of LAWFUL) expect(Object.values(found).flat()).not.toContain(edge)
})

test('a rule that is removed is missed', async () => {
  const withoutCycles = configuration.forbidden.filter(({ name }) => name !== 'no-cycles')
  const found = await refusedIn(planted(treeOf([...(OFFENCES['no-cycles'] ?? []), TYPE_CYCLE])), withoutCycles)
  expect(found).toEqual({})
})

function treeOf(edges: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {}
  for (const edge of edges) {
    const [from = '', to = ''] = edge.split(' → ')
    const kind = edge === TYPE_CYCLE ? 'import type' : 'import'
    files[from] =
      `${files[from] ?? ''}${kind} { thing as thing${files[from]?.length ?? 0} } from '${specifier(from, to)}'\n`
    if (to.startsWith('src/') || to.startsWith('tests/')) files[to] ??= ''
  }
  const names = [...PACKAGES.dependencies, ...PACKAGES.devDependencies, 'left-over']
  for (const name of names) Object.assign(files, packageNamed(name))
  for (const path of Object.keys(files)) if (/\.tsx?$/.test(path)) files[path] += 'export const thing = 1\n'
  return { ...files, 'package.json': manifest(), 'tsconfig.json': '{ "compilerOptions": { "jsx": "react-jsx" } }' }
}

const specifier = (from: string, to: string): string =>
  to.startsWith('src/') || to.startsWith('tests/') ? `${'../'.repeat(from.split('/').length - 1)}${to}` : to

const packageNamed = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'main.js' }),
  [`node_modules/${name}/main.js`]: 'exports.thing = 1',
})

const manifest = (): string =>
  JSON.stringify({
    name: 'planted',
    type: 'module',
    dependencies: Object.fromEntries(PACKAGES.dependencies.map((name) => [name, '1.0.0'])),
    devDependencies: Object.fromEntries(PACKAGES.devDependencies.map((name) => [name, '1.0.0'])),
  })

async function refusedIn(root: string, forbidden = configuration.forbidden): Promise<Record<string, string[]>> {
  const { tsConfig: _ours, ...options } = { ...configuration.options, baseDir: root }
  const entries = ['src', 'bin', 'tests'].filter((folder) => existsSync(join(root, folder)))
  const ruleSet = { forbidden } as NonNullable<ICruiseOptions['ruleSet']>
  const result = await cruise(entries, { ...options, ruleSet, validate: true } as ICruiseOptions)
  const found: Record<string, string[]> = {}
  for (const { rule, from, to } of (result.output as ICruiseResult).summary.violations) {
    found[rule.name] = [...(found[rule.name] ?? []), `${from} → ${named(to)}`]
  }
  return found
}

const named = (to: string): string => to.replace(/^node_modules\/(.*)\/main\.js$/, '$1').replace(/^fs$/, 'node:fs')
