import { functionsOf } from './functions.ts'
import { filesInCycles, importsOf } from './graph.ts'
import { runtimeDependencies } from './packages.ts'
import { codeIn, filesIn, isTest } from './tree.ts'
import { readUseCases } from './use-cases.ts'

export interface Measure {
  readonly name: string
  readonly value: number
  readonly most: number
  readonly unit?: string
  /** Where the worst is, when it is over the limit. */
  readonly where?: string
}

/** The sizes by which we compare ourselves with other codebases, each with the most that we allow. */
export function measuresOf(root: string): Measure[] {
  const code = codeIn(root).filter(({ path }) => !isTest(path))
  const every = [...code, ...codeIn(root).filter(({ path }) => isTest(path))]
  const long = every.filter(({ lines }) => lines > 400).map(({ path }) => path)
  const deepest = last(
    filesIn(root, 'src').map(({ path }) => ({ path, depth: path.split('/').length - 2 })),
    ({ depth }) => depth,
  )
  const cycles = filesInCycles(importsOf(every))
  const functions = code.flatMap(functionsOf).map(({ lines }) => lines)
  const widest = last(readUseCases(root), ({ files }) => files.length)
  return [
    {
      name: 'median file, lines',
      value: quantile(
        code.map(({ lines }) => lines),
        0.5,
      ),
      most: 70,
    },
    { name: 'files over 400 lines', value: share(long, every), most: 0, unit: '%', ...at(long) },
    { name: 'deepest folder under src', value: deepest?.depth ?? 0, most: 3, ...at(deepest ? [deepest.path] : []) },
    { name: 'files in import cycles, types too', value: share(cycles, every), most: 0, unit: '%', ...at(cycles) },
    { name: 'function, 90th percentile, lines', value: quantile(functions, 0.9), most: 30 },
    { name: 'direct runtime dependencies', value: runtimeDependencies(root).length, most: 45 },
    {
      name: 'files for one use case',
      value: widest?.files.length ?? 0,
      most: 9,
      ...at(widest ? [`${widest.name}: ${widest.files.join(', ')}`] : []),
    },
  ]
}

export const isOver = ({ value, most }: Measure): boolean => value > most

export function printed(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const value = `${measure.value}${measure.unit ? ` ${measure.unit}` : ''}`
    return `${measure.name.padEnd(36)}${value.padStart(8)}${String(measure.most).padStart(16)}${isOver(measure) ? '  OVER' : ''}`
  })
  const reasons = measures
    .filter((measure) => isOver(measure) && measure.where)
    .map(({ name, where }) => `${name}: ${where}`)
  return [`${'measure'.padEnd(36)}${'ours'.padStart(8)}${'ours, at most'.padStart(16)}`, ...rows, ...reasons].join('\n')
}

/** The value below which this part of the values lies; the lower one of two in the middle. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
}

const share = (some: readonly unknown[], all: readonly unknown[]): number =>
  all.length === 0 ? 0 : Math.round((some.length / all.length) * 1000) / 10

const at = (places: readonly string[]): { where?: string } => (places.length > 0 ? { where: places.join(', ') } : {})

const last = <Thing>(things: readonly Thing[], sizeOf: (thing: Thing) => number): Thing | undefined =>
  things.toSorted((one, other) => sizeOf(one) - sizeOf(other)).at(-1)

if (import.meta.main) {
  const measures = measuresOf(process.cwd())
  console.log(printed(measures))
  process.exitCode = measures.some(isOver) ? 1 : 0
}
