import { isEnglish } from './english-later.ts'

/** What stands around every page, and the few pieces of the kit that a stranger's pages are made of. */
const EVERY_PAGE = [
  /src[\\/]app[\\/]web[\\/](look|PublicFrame)/,
  /src[\\/](platform[\\/]i18n[\\/]plural|identity[\\/]pages[\\/]identity\.css)/,
  /src[\\/]ui[\\/](actions|layout[\\/](AppShell|Page|Section)|(language|page-words|request|theme)|[a-z]+\.css)/,
  /src[\\/]ui[\\/](status[\\/](ErrorWithRetry|LoadingSkeleton)|fields[\\/](Form|TextField))\.tsx/,
]

/** What nearly every screen of a record says and asks; it comes with the app, for the first screen says it too. */
const EVERY_RECORD = [
  /src[\\/](kernel[\\/]plain-date|platform[\\/]i18n[\\/](dates|numbers|sorting))\.ts/,
  /src[\\/]ui[\\/]status[\\/](EmptyState|NoPermission|ProgressBar|ReadOnlyBanner|StatusTag)\.tsx/,
  /src[\\/]training-record[\\/]contract[\\/](records|entries)\.ts/,
  /src[\\/]training-record[\\/]pages[\\/](wording|completion-words|referral[\\/]referral-words)\.ts/,
  /src[\\/]training-record[\\/]pages[\\/](use-record|address|Waiting|record\.css)|src[\\/]ui[\\/](use-printing|words)\.ts/,
  /src[\\/]training-record[\\/]rules[\\/](entry-kinds|entry-fields|programme[\\/]items)\.ts/,
]

const HOME = /src[\\/](training-record[\\/]pages[\\/](TraineeHome|SupervisorHome)|app[\\/]web[\\/]HomeScreen)/

/** Reading and judging what is typed of an entry. */
const ENTRY =
  /src[\\/]training-record[\\/](rules[\\/](read-entry|states|entries[\\/])|pages[\\/](entry-actions|entry-line|Counters))/

/** What waits on the device: said over every page, asked by the forms. */
const OUTBOX = /src[\\/]ui[\\/]outbox[\\/](OutboxBar|use-outbox|outbox)/

const FIELDS = /src[\\/]ui[\\/]fields[\\/](Checkbox|Chips|ComboBox|DateField|NumberField|RadioGroup|TextArea)\.tsx/

const TABLE = /src[\\/]ui[\\/]table[\\/]DataTable/

const oneOf = (pieces: readonly RegExp[]) => (id: string) => !isEnglish(id) && pieces.some((piece) => piece.test(id))

/** What is needed at the same time travels in one file: a file of its own costs a phone a request and its headers. */
export const FILE_GROUPS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown[\\/]runtime/ },
  { name: 'page', test: oneOf(EVERY_PAGE) },
  { name: 'english', test: isEnglish, includeDependenciesRecursively: false },
  {
    name: 'identity',
    test: /src[\\/](identity[\\/](contract[\\/](sign-in|shapes)|messages[\\/]sign-in|pages[\\/](wording|refusal-sentences|departure))|ui[\\/]public-api)/,
  },
  { name: 'router', test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)[\\/]/ },
  { name: 'query', test: /node_modules[\\/]@tanstack[\\/](react-query|query-core)[\\/]/ },
  { name: 'record', test: oneOf(EVERY_RECORD) },
  { name: 'home', test: oneOf([HOME]) },
  { name: 'entry', test: oneOf([ENTRY]) },
  { name: 'outbox', test: oneOf([OUTBOX]) },
  { name: 'fields', test: oneOf([FIELDS]) },
  { name: 'table', test: oneOf([TABLE]) },
]
