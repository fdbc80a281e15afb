import ts from 'typescript'
import { codeIn, isTest, lineOf, nodesOf, parsed, type TextFile } from './tree.ts'

export interface MeasuredFunction {
  readonly place: string
  readonly name: string
  readonly lines: number
  readonly parameters: number
}

const MOST_LINES = 40
const MOST_PARAMETERS = 3

/** Functions with a name: declarations, methods, and arrows that a constant holds. */
export function functionsOf(file: TextFile): MeasuredFunction[] {
  const source = parsed(file)
  return [...nodesOf(source)].flatMap((node) => {
    const name = ts.isFunctionLike(node) && 'body' in node && node.body ? nameOf(node) : undefined
    return name === undefined ? [] : [measured(source, node as ts.FunctionLikeDeclaration, name)]
  })
}

/** Beside the limits of the linter: these count every line, comments too, and cannot be silenced by a comment. */
export const overgrownFunctions = (root: string): string[] =>
  codeIn(root)
    .filter(({ path }) => !isTest(path))
    .flatMap(functionsOf)
    .flatMap(({ place, name, lines, parameters }) => [
      ...(lines > MOST_LINES ? [`${place} ${name}: ${lines} lines, at most ${MOST_LINES}`] : []),
      ...(parameters > MOST_PARAMETERS
        ? [`${place} ${name}: ${parameters} parameters, at most ${MOST_PARAMETERS}`]
        : []),
    ])

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  if (node.name) return node.name.getText()
  const { parent } = node
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText()
  return ts.isConstructorDeclaration(node) ? 'constructor' : undefined
}

function measured(source: ts.SourceFile, node: ts.FunctionLikeDeclaration, name: string): MeasuredFunction {
  const first = lineOf(source, node)
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line + 1
  return { place: `${source.fileName}:${first}`, name, lines: last - first + 1, parameters: node.parameters.length }
}
