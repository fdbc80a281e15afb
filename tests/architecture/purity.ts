import { join } from 'node:path'
import ts from 'typescript'
import { codeIn, isTest, lineOf, nodesOf, parsed, type TextFile } from './tree.ts'

const CLOCKS_AND_DICE = /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|Temporal\.Now\b.*|globalThis\b.*)$/

/** Rules and the kernel ask no clock and throw no dice, though the language's own library has both; they keep no state. */
export function impureRules(root: string): string[] {
  return codeIn(root)
    .filter(({ path }) => /^src\/(kernel|[^/]+\/rules)\//.test(path) && !isTest(path))
    .flatMap(impurities)
}

function impurities(file: TextFile): string[] {
  const source = parsed(file)
  return [...nodesOf(source)]
    .map((node) => ({ node, why: impurityOf(node, source) }))
    .filter(({ why }) => why !== undefined)
    .map(({ node, why }) => `${file.path}:${lineOf(source, node)} ${why}`)
}

function impurityOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isPropertyAccessExpression(node) && CLOCKS_AND_DICE.test(node.getText(source))) return node.getText(source)
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date() is a clock'
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date() is a clock'
  if (ts.isAwaitExpression(node)) return 'await: a rule answers at once'
  const isTopLevel = ts.isVariableStatement(node) && node.parent === source
  return isTopLevel && !(node.declarationList.flags & ts.NodeFlags.Const)
    ? 'a variable that outlives the call'
    : undefined
}

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date'

/** What the compiler says of a tree under tsconfig.rules.json: without DOM and Node types nothing else can be named. */
export function compiledAsRules(root: string, configuration: string): string[] {
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile)
  const { extends: _base, ...own } = config
  const base = ts.readConfigFile(join(configuration, '..', 'tsconfig.json'), ts.sys.readFile).config
  const compilerOptions = { ...base.compilerOptions, ...own.compilerOptions, incremental: false, tsBuildInfoFile: null }
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...own, compilerOptions }, ts.sys, root)
  const program = ts.createProgram(fileNames, options)
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}
