import { filesIn, isInCapability, isTest, type TextFile } from './tree.ts'

const MOST_LINES = 300
const MOST_LINES_OF_A_TEST = 600
const DEEPEST = 3

interface Piece {
  readonly name: RegExp
  readonly most: number
}

/** The furniture of a capability: what may stand in it, and the most lines of one file (a folder: of each of its files). */
const FURNITURE: readonly Piece[] = [
  { name: /^README\.md$/, most: 80 },
  { name: /^contract(\.ts$|\/)/, most: 200 },
  { name: /^rules\//, most: 150 },
  { name: /^commands\//, most: 80 },
  { name: /^queries(\.ts$|\/)/, most: 250 },
  { name: /^store(\.ts$|\/)/, most: 300 },
  { name: /^(events|jobs|routes|public)(\.ts$|\/)/, most: 150 },
  { name: /^messages(\.(pl|en)\.ts$|\/.+\.(pl|en)\.ts$)/, most: 200 },
  { name: /^pages\//, most: 200 },
  { name: /^[a-z-]+\.(typ|xsd)$/, most: 300 },
]

const DRAWERS = /^(utils?|helpers?|common|misc|(.*-)?(manager|service)s?|.*(Manager|Service))$/

export function tooLong(root: string): string[] {
  return codeOf(root)
    .map((file) => ({ ...file, most: mostLines(file) }))
    .filter(({ lines, most }) => lines > most)
    .map(({ path, lines, most }) => `${path}: ${lines} lines, at most ${most}`)
}

export function tooDeep(root: string): string[] {
  return filesIn(root, 'src')
    .filter(({ path }) => path.split('/').length - 2 > DEEPEST)
    .map(({ path }) => `${path}: deeper than ${DEEPEST} folders under src`)
}

export function strangeFurniture(root: string): string[] {
  return filesIn(root, 'src')
    .filter(({ path }) => isInCapability(path) && pieceOf(path) === undefined && !isTest(path))
    .map(({ path }) => `${path}: no piece of furniture has this name`)
}

/** A capability says on one page what it is; a piece is a file or a folder, never both. */
export function halfFurnished(root: string): string[] {
  const paths = new Set(filesIn(root, 'src').map(({ path }) => path))
  const capabilities = new Set([...paths].filter(isInCapability).map((path) => path.split('/')[1] ?? ''))
  const unread = [...capabilities].filter((name) => !paths.has(`src/${name}/README.md`))
  const doubled = [...paths].filter((path) => {
    const folder = path.replace(/(\.(pl|en))?\.ts$/, '/')
    return (
      path.endsWith('.ts') &&
      isInCapability(path) &&
      path.split('/').length === 3 &&
      [...paths].some((other) => other.startsWith(folder))
    )
  })
  return [
    ...unread.map((name) => `src/${name}: no README.md`),
    ...doubled.map((path) => `${path}: a file and a folder of the same name`),
  ]
}

export function forbiddenNames(root: string): string[] {
  return codeOf(root).flatMap(({ path }) => {
    const parts = path.split('/')
    const drawer = parts.map((part) => part.split('.')[0] ?? '').find((part) => DRAWERS.test(part))
    const isIndex = /\/index\.(ts|tsx|mjs|js)$/.test(path)
    if (drawer) return [`${path}: "${drawer}" says nothing of what is inside`]
    return isIndex ? [`${path}: no index files`] : []
  })
}

/** Tests may be longer: a table split exhaustively is long and still read at a glance. */
function mostLines({ path }: TextFile): number {
  if (isTest(path)) return MOST_LINES_OF_A_TEST
  return isInCapability(path) ? (pieceOf(path)?.most ?? MOST_LINES) : MOST_LINES
}

const pieceOf = (path: string): Piece | undefined => {
  const within = path.split('/').slice(2).join('/')
  return FURNITURE.find(({ name }) => name.test(within))
}

const codeOf = (root: string): TextFile[] => [
  ...['src', 'tests', 'bin']
    .flatMap((folder) => filesIn(root, folder))
    .filter(({ path }) => /\.(tsx?|mjs|js|css|typ|xsd)$/.test(path)),
  ...filesIn(root, 'src').filter(({ path }) => path.endsWith('README.md')),
]
