import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import ts from 'typescript'

export interface TextFile {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
}

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.data', '.cache', '.output', 'samples'])
const TEXT = new Set([
  '.ts',
  '.tsx',
  '.mjs',
  '.js',
  '.json',
  '.md',
  '.sql',
  '.css',
  '.html',
  '.csv',
  '.yml',
  '.typ',
  '.xsd',
  '.sh',
  '',
])

/** Every text file under a folder of a root; none where the folder is not there. */
export function filesIn(root: string, folder = '.'): TextFile[] {
  const start = join(root, folder)
  return entriesOf(start).flatMap((entry) => {
    const path = relative(root, join(start, entry.name))
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesIn(root, path)
    return entry.isFile() && TEXT.has(extname(entry.name)) ? [fileAt(root, path)] : []
  })
}

export const codeIn = (root: string, folder = 'src'): TextFile[] =>
  filesIn(root, folder).filter(({ path }) => /\.tsx?$/.test(path))

export const isTest = (path: string): boolean => /\.(test|journey)\.tsx?$/.test(path)

/** The capabilities: what stands under src beside the ground. */
export const isInCapability = (path: string): boolean =>
  path.startsWith('src/') && path.split('/').length > 2 && !/^src\/(kernel|platform|ui|app)\//.test(path)

export const parsed = ({ path, text }: TextFile): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ESNext,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Every node below, the node itself first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

export const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function fileAt(root: string, path: string): TextFile {
  const text = readFileSync(join(root, path), 'utf8')
  return { path: path.replaceAll('\\', '/'), text, lines: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length }
}
