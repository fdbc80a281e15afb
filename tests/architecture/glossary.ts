import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { codeIn, isTest, nodesOf, parsed, type TextFile } from './tree.ts'

export interface Term {
  readonly term: string
  readonly identifier: string
  readonly forbidden: readonly string[]
}

export function termsOf(root: string): Term[] {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return rows
    .filter(([, , identifier]) => identifier !== 'identifier')
    .map(([, term = '', identifier = '', , , forbidden = '']) => ({
      term,
      identifier,
      forbidden: forbidden.split(', ').filter((word) => word !== ''),
    }))
}

/** One term, one identifier: no identifier twice, none also forbidden, none unknown to the code. */
export function faultyTerms(root: string): string[] {
  const terms = termsOf(root)
  const named = new Set(
    medicalCode(root)
      .flatMap(namesIn)
      .map(({ name }) => phraseOf(name)),
  )
  const forbidden = new Set(terms.flatMap((term) => term.forbidden.map(phraseOf)))
  return terms.flatMap(({ term, identifier }, index) => {
    const phrase = phraseOf(identifier)
    const isTwice = terms.slice(0, index).some((other) => phraseOf(other.identifier) === phrase)
    return [
      ...(isTwice ? [`${identifier}: stands twice in the glossary`] : []),
      ...(forbidden.has(phrase) ? [`${identifier}: is also forbidden`] : []),
      ...([...named].some((name) => holds(name, phrase))
        ? []
        : [`${identifier} (${term}): nothing in the code is named so`]),
    ]
  })
}

/** Names in the code that say a term of the glossary with another word. */
export function strangeWords(root: string): string[] {
  const forbidden = termsOf(root).flatMap(({ identifier, forbidden: words }) =>
    words.map((word) => ({ word: phraseOf(word), identifier })),
  )
  return medicalCode(root).flatMap((file) =>
    namesIn(file).flatMap(({ name, line }) => {
      const strange = forbidden.find(({ word }) => holds(phraseOf(name), word))
      return strange ? [`${file.path}:${line} ${name}: say ${strange.identifier}`] : []
    }),
  )
}

/** platform and ui know no medicine: there a shift is a key and a card is drawn. */
const medicalCode = (root: string): TextFile[] =>
  codeIn(root).filter(({ path }) => !/^src\/(platform|ui)\//.test(path) && !isTest(path) && !path.endsWith('.words.ts'))

interface Name {
  readonly name: string
  readonly line: number
}

/** The file's own name, what it declares, and its words that are kinds or keys: `'self-study'`. */
function namesIn(file: TextFile): Name[] {
  const source = parsed(file)
  const own = { name: file.path.split('/').at(-1)?.split('.')[0] ?? '', line: 1 }
  const isProse = /\/messages(\.|\/)/.test(file.path)
  const named = [...nodesOf(source)].flatMap((node) => {
    const name = declaredName(node) ?? (isProse ? undefined : kindName(node))
    return name ? [{ name, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 }] : []
  })
  return [own, ...named]
}

function declaredName(node: ts.Node): string | undefined {
  const { name } = node as ts.NamedDeclaration
  const declares = ts.isVariableDeclaration(node) || ts.isFunctionLike(node) || ts.isParameter(node) || isMember(node)
  return declares && name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined
}

const isMember = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) ||
  ts.isPropertySignature(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node)

const kindName = (node: ts.Node): string | undefined =>
  ts.isStringLiteral(node) && /^[a-z][a-zA-Z]*([-_.][a-zA-Z]+)*$/.test(node.text) ? node.text : undefined

/** The words of a name between spaces, in lower case and singular: `dutyMinutes` → ` duty minute `. */
const phraseOf = (name: string): string =>
  ` ${name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<!s)s$/, ''))
    .filter((word) => word !== '')
    .join(' ')} `

const holds = (name: string, phrase: string): boolean => name.includes(phrase)
