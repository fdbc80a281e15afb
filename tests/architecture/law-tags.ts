import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { codeIn, isTest, lineOf, parsed, type TextFile } from './tree.ts'

/** An exported function or table of a rule, with what it cites. */
export interface Rule {
  readonly path: string
  readonly line: number
  readonly name: string
  readonly meaning: string
  /** `law` citations and `decision` numbers, as written. */
  readonly cites: readonly { readonly tag: string; readonly text: string }[]
}

export function rulesOf(root: string): Rule[] {
  return codeIn(root)
    .filter(({ path }) => /^src\/[^/]+\/rules\//.test(path) && !isTest(path) && !isWords(path))
    .flatMap(exportedRules)
}

/** Each exported rule says what it means and where it comes from: a key of the law index, or a decision of ours. */
export function unfoundedRules(root: string): string[] {
  const keys = lawKeys(root)
  const decisions = decisionNumbers(root)
  return rulesOf(root).flatMap((rule) => {
    const place = `${rule.path}:${rule.line} ${rule.name}`
    const wrong = rule.cites.flatMap(({ tag, text }) => {
      if (tag === 'law')
        return keys.has(keyOf(text)) ? [] : [`${place}: "${text}" begins with no key of docs/law/index.md`]
      return decisions.has(/^decision (\d{4})$/.exec(text)?.[1] ?? '') ? [] : [`${place}: no such decision: "${text}"`]
    })
    return [
      ...(rule.meaning === '' ? [`${place}: does not say what it means`] : []),
      ...(rule.cites.length === 0 ? [`${place}: neither @law nor @policy`] : []),
      ...wrong,
    ]
  })
}

/** Words that people type are no law (docs/decisions/0005). */
const isWords = (path: string): boolean => path.endsWith('.words.ts')

export const keyOf = (citation: string): string => citation.split(/[\s,;]/)[0] ?? ''

/** The first column of the table of keys. */
export function lawKeys(root: string): Set<string> {
  const rows = readFileSync(join(root, 'docs/law/index.md'), 'utf8').matchAll(/^\| ([\w/-]+) \|/gm)
  return new Set([...rows].map(([, key = '']) => key).filter((key) => key !== 'key'))
}

export const decisionFiles = (root: string): string[] =>
  readdirSync(join(root, 'docs/decisions'))
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .sort()

const decisionNumbers = (root: string): Set<string> => new Set(decisionFiles(root).map((name) => name.slice(0, 4)))

function exportedRules(file: TextFile): Rule[] {
  const source = parsed(file)
  return source.statements.flatMap((statement) => {
    if (!isExported(statement)) return []
    return namesOf(statement).map((name) => ({
      path: file.path,
      line: lineOf(source, statement),
      name,
      meaning: meaningOf(statement),
      cites: citesOf(statement),
    }))
  })
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [statement.name?.text ?? 'default']
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map(({ name }) => name.getText())
}

const commentsOf = (node: ts.Node): ts.JSDoc[] => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)

const meaningOf = (node: ts.Node): string =>
  commentsOf(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .trim()

const citesOf = (node: ts.Node): Rule['cites'] =>
  commentsOf(node)
    .flatMap(({ tags }) => [...(tags ?? [])])
    .filter(({ tagName }) => tagName.text === 'law' || tagName.text === 'policy')
    .map((tag) => ({ tag: tag.tagName.text, text: (ts.getTextOfJSDocComment(tag.comment) ?? '').trim() }))
