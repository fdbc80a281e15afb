/** The order in which capabilities may use each other: each uses only earlier ones, through their front door. */
const LADDER = [
  'identity',
  'applications',
  'accreditation',
  'recruitment',
  'courses',
  'training-record',
  'exams',
  'cpd',
  'monitoring',
]
const CAPABILITY = LADDER.join('|')
const TEST = '\\.(test|db\\.test)\\.tsx?$'

/** A piece of furniture is a file, or a folder of the same name (docs/decisions/0002). */
const furniture = (name) => `${name}(\\.tsx?$|/)`
const messages = 'messages(\\.(pl|en)\\.ts$|/)'
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** The one room in which each library lives. Everything else asks the room. */
const ROOMS = {
  'http-framework': ['platform/http', ['fastify', '@fastify/[^/]+']],
  'query-builder': ['platform/db', ['kysely', 'pg']],
  'job-queue': ['platform/jobs', ['graphile-worker']],
  typesetter: ['platform/documents', ['@myriaddreamin/[^/]+']],
  'spreadsheet-reader': ['platform/sheets', ['@e965/xlsx']],
  zip: ['platform/sheets', ['fflate']],
  pdf: ['platform/files', ['@cantoo/pdf-lib']],
  mailer: ['platform/notifications', ['nodemailer']],
  'object-store': ['platform/files', ['aws4fetch']],
  'sign-in': ['platform/sign-in', ['@node-rs/argon2', 'openid-client', 'otpauth', '@simplewebauthn/server']],
  'demonstration-provider': ['app/demo-idp', ['oidc-provider']],
  'qr-code': ['ui', ['qrcode']],
  'passkey-asking': ['ui', ['@simplewebauthn/browser']],
  'drawing-kit': ['ui', ['react-aria-components', '@internationalized/date', '@tanstack/react-virtual', 'idb']],
}

const ladder = LADDER.slice(0, -1).map((capability, step) => ({
  name: `ladder-${capability}`,
  comment:
    'A capability uses only earlier ones; the other way round is an event wired in app, or a function handed in.',
  severity: 'error',
  from: { path: `^src/${capability}/` },
  to: { path: `^src/(${LADDER.slice(step + 1).join('|')})/` },
}))

const rooms = Object.entries(ROOMS).map(([name, [room, libraries]]) => ({
  name: `room-of-the-${name}`,
  comment: `Only src/${room} imports ${libraries.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${room}/`, TEST] },
  to: { path: npm(...libraries) },
}))

const forbid = (name, comment, edge) => ({ name, severity: 'error', comment, ...edge })

const capabilities = [
  forbid('front-door', 'Other capabilities are entered through their public.ts.', {
    from: { path: `^src/(${CAPABILITY})/` },
    to: { path: `^src/(${CAPABILITY})/`, pathNot: ['^src/$1/', `^src/[^/]+/${furniture('public')}`] },
  }),
  forbid('rules-are-pure', 'Rules import their own rules and the kernel; nothing else, not even zod.', {
    from: { path: '^src/([^/]+)/rules/', pathNot: TEST },
    to: { pathNot: ['^src/$1/rules/', '^src/kernel/'] },
  }),
  forbid('kernel-imports-nothing', 'The kernel holds the words in which rules are said; it depends on nobody.', {
    from: { path: '^src/kernel/', pathNot: TEST },
    to: { pathNot: '^src/kernel/' },
  }),
  forbid('contract-is-data', 'A contract imports zod, kernel, its own rules and the pure route of platform/contract.', {
    from: { path: `^src/(${CAPABILITY})/${furniture('contract')}`, pathNot: TEST },
    to: {
      pathNot: [
        npm('zod'),
        '^src/kernel/',
        '^src/platform/contract/',
        '^src/$1/rules/',
        `^src/$1/${furniture('contract')}`,
      ],
    },
  }),
  forbid(
    'pages-draw',
    'A page imports its own contract, rules and messages; ui, kernel, platform/i18n, sheets and contract; React.',
    {
      from: { path: `^src/(${CAPABILITY})/pages/`, pathNot: TEST },
      to: {
        pathNot: [
          npm('react', 'react-dom', '@types/react', '@types/react-dom', '@tanstack/react-(query|router)'),
          '^src/(kernel|ui)/',
          '^src/platform/(i18n|sheets|contract)/',
          '^src/$1/(rules|pages)/',
          `^src/$1/(${furniture('contract')}|${messages})`,
        ],
      },
    },
  ),
  forbid(
    'sql-only',
    'store and queries hold SQL: platform/db, the kernel and the rules that check a row; types of the contract.',
    {
      from: { path: `^src/(${CAPABILITY})/${furniture('(store|queries)')}`, pathNot: TEST },
      to: {
        pathNot: [
          '^src/kernel/',
          '^src/platform/db/',
          '^src/$1/rules/',
          `^src/$1/${furniture('(store|queries|contract)')}`,
        ],
      },
    },
  ),
  forbid('commands-know-no-screen', 'A command never knows HTTP, React or pages.', {
    from: { path: `^src/(${CAPABILITY})/commands/`, pathNot: TEST },
    to: {
      path: [
        '^src/platform/http/',
        '^src/ui/',
        `^src/[^/]+/(pages/|${furniture('routes')})`,
        npm('react', 'react-dom', '@types/react'),
      ],
    },
  }),
  forbid('routes-and-jobs-translate', 'Routes and jobs turn a contract or a task into a command: no SQL, no screen.', {
    from: { path: `^src/(${CAPABILITY})/${furniture('(routes|jobs)')}`, pathNot: TEST },
    to: {
      path: ['^src/platform/db/', `^src/[^/]+/${furniture('store')}`, '^src/[^/]+/pages/', '^src/ui/'],
      dependencyTypesNot: ['type-only'],
    },
  }),
]

const ground = [
  forbid('ground-knows-no-capability', 'platform and ui know no capability and no medicine.', {
    from: { path: '^src/(platform|ui|kernel)/' },
    to: { path: `^src/(${CAPABILITY})/` },
  }),
  forbid('nobody-imports-app', 'All meet in app; nobody needs it but tests that play with its cast.', {
    from: { path: '^src/(?!app/)', pathNot: TEST },
    to: { path: '^src/app/' },
  }),
  forbid('ui-is-drawing', 'The drawing kit uses the kernel and the rooms of platform that run in a browser.', {
    from: { path: '^src/ui/', pathNot: TEST },
    to: { path: '^src/platform/', pathNot: '^src/platform/(i18n|contract|sheets)/' },
  }),
  forbid('browser-rooms', 'i18n, contract and sheets run in a browser: no Node, no room of the server.', {
    from: { path: '^src/platform/(i18n|contract|sheets)/', pathNot: TEST },
    to: { path: '^src/platform/', pathNot: '^src/platform/(i18n|contract|sheets)/' },
  }),
  forbid('browser-without-node', 'What runs in a browser imports no module of Node.', {
    from: { path: `^src/(ui|platform/(i18n|contract|sheets)|(${CAPABILITY})/pages)/`, pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  }),
  ...rooms,
]

const anywhere = [
  forbid('no-cycles', 'Cycles of types count.', { from: {}, to: { circular: true } }),
  forbid('no-unresolved', 'An import that leads nowhere.', { from: {}, to: { couldNotResolve: true } }),
  forbid('no-index', 'Files are imported directly; an index that re-exports ties everything to everything.', {
    from: { path: '^(src|tests|bin)/' },
    to: { path: '/index\\.(ts|tsx|js|mjs)$', pathNot: 'node_modules' },
  }),
  forbid('product-without-tests', 'What is served imports neither tests nor their tools.', {
    from: { path: '^src/', pathNot: TEST },
    to: { path: [TEST, '^tests/'] },
  }),
  forbid(
    'product-without-development-tools',
    'What is served runs with the runtime dependencies alone; app/web-build only makes it.',
    {
      from: { path: '^src/', pathNot: [TEST, '^src/app/web-build/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types/[^/]+') },
    },
  ),
  forbid('only-declared-packages', 'A package that package.json does not name may vanish.', {
    from: { path: '^(src|tests)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  }),
  forbid('bin-needs-no-package', 'What a newcomer starts runs before anything is installed.', {
    from: { path: '^bin/' },
    to: { path: '(^|/)node_modules/' },
  }),
]

export default {
  forbidden: [...ladder, ...capabilities, ...ground, ...anywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
