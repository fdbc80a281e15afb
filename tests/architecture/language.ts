import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { codeIn, filesIn, isTest, lineOf, nodesOf, parsed, type TextFile } from './tree.ts'

const POLISH_LETTER = /[\u0104\u0105\u0106\u0107\u0118\u0119\u0141-\u0144\u00d3\u00f3\u015a\u015b\u0179-\u017c]/
const MESSAGES = /(^|\/)(messages\.(pl|en)\.ts|messages\/.+\.(pl|en)\.ts)$/
const QUOTED = /`[^`\n]*`|\u201e[^\u201d\n]*\u201d/g
const COMMENT_ON = /comment\s+on\s[^']*'(?:[^']|'')*'\s*;/gi

/** Polish stands in messages, words that people type, SQL comments, tests, prose, and quoted in comments; never in code. */
export function polishInCode(root: string): string[] {
  const code = ['src', 'bin'].flatMap((folder) => filesIn(root, folder)).filter(({ path }) => isCode(path))
  return [...code, ...filesIn(root, 'db/migrations')].flatMap((file) =>
    withoutQuotations(file)
      .replace(COMMENT_ON, blank)
      .split('\n')
      .flatMap((line, index) => (POLISH_LETTER.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : [])),
  )
}

/** What a comment quotes, between backticks or Polish quotation marks, is somebody else's text. */
function withoutQuotations(file: TextFile): string {
  if (!/\.tsx?$/.test(file.path) || !POLISH_LETTER.test(file.text)) return file.text
  const source = parsed(file)
  let text = file.text
  for (const token of tokensOf(source)) {
    const [from, until] = [token.getFullStart(), token.getStart(source)]
    const comments = text.slice(from, until)
    if (POLISH_LETTER.test(comments)) text = text.slice(0, from) + comments.replace(QUOTED, blank) + text.slice(until)
  }
  return text
}

function* tokensOf(node: ts.Node): Generator<ts.Node> {
  const children = node.getChildren().filter((child) => !ts.isJSDoc(child))
  if (children.length === 0) yield node
  for (const child of children) yield* tokensOf(child)
}

/** The numbers of the lines stay. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

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
