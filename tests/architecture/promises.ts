import { basename, dirname } from 'node:path'
import ts from 'typescript'
import { importsOf, reachableFrom } from './graph.ts'
import { codeIn, isInCapability, isTest, lineOf, nodesOf, parsed, type TextFile } from './tree.ts'

/** `getX` must succeed; what may be absent is `findX`. */
export const falseGetters = (root: string): string[] =>
  codeIn(root)
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => {
      const source = parsed(file)
      const getters = [...nodesOf(source)].filter((node) => promisesTooMuch(node))
      return getters.map((node) => `${file.path}:${lineOf(source, node)} may be undefined: name it find…`)
    })

/**
 * Each rule that runs is reached by a test of the rules; each use case has its test beside it, or a test of its
 * capability that says its name: a rule is small and asked by others, a use case is what a person does. What use cases
 * of the folder share is tested through them.
 */
export function untested(root: string): string[] {
  const files = codeIn(root).filter(({ path }) => isInCapability(path))
  const tests = files.filter(({ path }) => isTest(path))
  const rules = importsOf(files.filter(({ path }) => /^src\/[^/]+\/rules\//.test(path)))
  const shared = sharedByUseCases(files)
  const reached = new Set([...rules.keys()].filter(isTest).flatMap((path) => [...reachableFrom(path, rules)]))
  return files
    .filter((file) => !isTest(file.path) && exportsSomethingThatRuns(file))
    .filter((file) => {
      if (/^src\/[^/]+\/rules\//.test(file.path)) return !reached.has(file.path)
      return isOfCommands(file) && !shared.has(file.path) && !isNamedByTest(file, tests)
    })
    .map(({ path }) => `${path}: no test ${path.includes('/rules/') ? 'reaches' : 'names'} it`)
}

const isOfCommands = ({ path }: TextFile): boolean => /^src\/[^/]+\/commands\//.test(path)

/** A file of the folder that another one imports and that makes no use case itself. */
function sharedByUseCases(files: readonly TextFile[]): Set<string> {
  const commands = files.filter((file) => isOfCommands(file) && !isTest(file.path))
  const imported = new Set([...importsOf(commands).values()].flat())
  const parts = commands.filter(
    ({ path, text }) => imported.has(path) && !/\b(command|preparedCommand|reading)\(/.test(text),
  )
  return new Set(parts.map(({ path }) => path))
}

function isNamedByTest({ path }: TextFile, tests: readonly TextFile[]): boolean {
  const [, capability] = path.split('/')
  const name = basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const beside = `${dirname(path)}/${basename(path, '.ts')}.`
  return tests
    .filter((test) => test.path.split('/')[1] === capability)
    .some((test) => test.path.startsWith(beside) || new RegExp(`\\b${name}\\b`).test(test.text))
}

function promisesTooMuch(node: ts.Node): boolean {
  if (!ts.isFunctionLike(node) || !node.type) return false
  const holder = ts.isVariableDeclaration(node.parent) ? node.parent : node
  const name = holder.name?.getText() ?? ''
  return /^get[A-Z]/.test(name) && /\bundefined\b|\bnull\b/.test(node.type.getText().replaceAll(/\{[^}]*\}/g, ''))
}

function exportsSomethingThatRuns(file: TextFile): boolean {
  return parsed(file).statements.some((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.[0]?.kind === ts.SyntaxKind.ExportKeyword
    if (!isExported) return false
    if (ts.isFunctionDeclaration(statement)) return true
    return (
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some(({ initializer }) => runs(initializer))
    )
  })
}

const runs = (value: ts.Expression | undefined): boolean =>
  value !== undefined && (ts.isArrowFunction(value) || ts.isCallExpression(value))
