import ts from 'typescript'
import { codeIn, isInCapability, isTest, nodesOf, parsed, type TextFile } from './tree.ts'

export interface UseCase {
  readonly name: string
  /** The files of its folder that speak of it: who changes it opens these. */
  readonly files: readonly string[]
}

/**
 * Every route that changes something, with the files that name it, the sentences of its own refusals included; those that
 * it shares with another one are there before it.
 */
export function readUseCases(root: string): UseCase[] {
  const files = codeIn(root).filter(({ path }) => isInCapability(path))
  const rooms = new Set(files.map(({ path }) => path.split('/')[1]))
  return [...rooms].flatMap((room) => useCasesOf(files.filter(({ path }) => path.split('/')[1] === room)))
}

function useCasesOf(room: readonly TextFile[]): UseCase[] {
  const routes = room.filter(({ path }) => /^src\/[^/]+\/contract(\.ts|\/)/.test(path)).flatMap(changingRoutesOf)
  return routes.map((route) => {
    const others = new Set(routes.filter((other) => other !== route).flatMap(({ refusals }) => refusals))
    const own = route.refusals.filter((code) => !others.has(code))
    const speaking = room.filter((file) => speaksOf(file, route.name) || saysOne(file, own))
    return { name: route.name, files: withoutPassers(speaking.map(({ path }) => path)) }
  })
}

/** A test of something else that only passes here on its way is not touched by a change: one beside a touched file is. */
function withoutPassers(paths: readonly string[]): string[] {
  const stems = new Set(paths.filter((path) => !isTest(path)).map(stemOf))
  return paths.filter((path) => !isTest(path) || stems.has(stemOf(path)))
}

const stemOf = (path: string): string => path.replace(/\.[^/]+$/, '')

interface ChangingRoute {
  readonly name: string
  readonly refusals: readonly string[]
}

/** By its key, or by a file of its name: `returnEntry`, `return-entry.ts`, `return-entry.db.test.ts`. */
function speaksOf({ path, text }: TextFile, name: string): boolean {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return new RegExp(`\\b${name}\\b`).test(text) || path.split('/').at(-1)?.split('.')[0] === file
}

const saysOne = ({ path, text }: TextFile, refusals: readonly string[]): boolean =>
  /\/messages(\.|\/)/.test(path) && refusals.some((code) => text.includes(`'${code}'`))

function changingRoutesOf(file: TextFile): ChangingRoute[] {
  return [...nodesOf(parsed(file))].flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return []
    const [spec] = node.initializer.arguments
    if (node.initializer.expression.getText() !== 'route' || !spec || !ts.isObjectLiteralExpression(spec)) return []
    const keys = spec.properties.map((property) => property.name?.getText())
    if (!['post', 'put', 'delete'].some((method) => keys.includes(method))) return []
    return [{ name: node.name.getText(), refusals: refusalsIn(spec) }]
  })
}

const refusalsIn = (spec: ts.Node): string[] =>
  [...nodesOf(spec)]
    .filter((node) => ts.isPropertyAssignment(node) && node.name.getText() === 'refusals')
    .flatMap((node) => [...nodesOf(node)].filter(ts.isStringLiteral).map(({ text }) => text))
