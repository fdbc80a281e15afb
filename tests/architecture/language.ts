import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { codeIn, filesIn, isTest, lineOf, nodesOf, parsed } from './tree.ts'

const POLISH_LETTER = /[\u0104\u0105\u0106\u0107\u0118\u0119\u0141-\u0144\u00d3\u00f3\u015a\u015b\u0179-\u017c]/
const MESSAGES = /(^|\/)(messages\.(pl|en)\.ts|messages\/.+\.(pl|en)\.ts)$/
const COMMENT_ON = /comment\s+on\s[^']*'(?:[^']|'')*'\s*;/gi

/** Polish stands in messages, words that people type, SQL comments, tests, prose and the room of languages; never in code. */
export function polishInCode(root: string): string[] {
  const code = ['src', 'bin'].flatMap((folder) => filesIn(root, folder)).filter(({ path }) => isCode(path))
  return [...code, ...filesIn(root, 'db/migrations')].flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (POLISH_LETTER.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
}

/** A file of words is a table: something that runs does not hide in it. */
export const runningWords = (root: string): string[] =>
  codeIn(root)
    .filter(({ path }) => path.endsWith('.words.ts'))
    .flatMap((file) => {
      const source = parsed(file)
      const running = [...nodesOf(source)].filter((node) => ts.isFunctionLike(node) && 'body' in node)
      return running.map((node) => `${file.path}:${lineOf(source, node)} a function among words`)
    })

/** Each sentence is there in both languages: the compiler proves English complete; this proves it has nothing more. */
export async function unequalMessages(root: string): Promise<string[]> {
  const files = codeIn(root).filter(({ path }) => MESSAGES.test(path))
  const paths = new Set(files.map(({ path }) => path))
  const offences: string[] = []
  for (const { path } of files) {
    const other = path.endsWith('.pl.ts') ? path.replace(/\.pl\.ts$/, '.en.ts') : path.replace(/\.en\.ts$/, '.pl.ts')
    if (!paths.has(other)) offences.push(`${path}: has no ${other}`)
    else offences.push(...missing(await keysOf(join(root, path)), await keysOf(join(root, other)), other))
  }
  return offences
}

/** Two keys of one sentence, or a key without a word, are mistakes that types do not see. */
export async function emptyMessages(root: string): Promise<string[]> {
  const files = codeIn(root).filter(({ path }) => MESSAGES.test(path))
  const found = await Promise.all(files.map(async ({ path }) => ({ path, keys: await keysOf(join(root, path)) })))
  return found.flatMap(({ path, keys }) =>
    keys.filter(([, text]) => text === '').map(([key]) => `${path}: ${key} is empty`),
  )
}

/** platform/i18n is the room of the languages: its subject is Polish itself. */
const isCode = (path: string): boolean =>
  !path.startsWith('src/platform/i18n/') &&
  !MESSAGES.test(path) &&
  !isTest(path) &&
  !path.endsWith('.words.ts') &&
  !path.endsWith('.md')

/** Blanked, so that the numbers of the lines stay. */
const withoutComments = (sql: string): string => sql.replace(COMMENT_ON, (comment) => comment.replace(/[^\n]/g, ' '))

const missing = (here: Message[], there: Message[], other: string): string[] => {
  const known = new Set(there.map(([key]) => key))
  return here.filter(([key]) => !known.has(key)).map(([key]) => `${other}: has no ${key}`)
}

type Message = readonly [key: string, text: unknown]

async function keysOf(path: string): Promise<Message[]> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(path).href)
  return Object.values(module).flatMap((exported) => flattened(exported))
}

const flattened = (value: unknown, key = ''): Message[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => flattened(inner, key ? `${key}.${name}` : name))
    : [[key, value]]
