import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { TextFile } from './tree.ts'

/** Who imports whom among the files, types and dynamic imports included. */
export function importsOf(files: readonly TextFile[]): Map<string, string[]> {
  const known = new Set(files.map(({ path }) => path))
  return new Map(files.map((file) => [file.path, targetsOf(file).filter((target) => known.has(target))]))
}

/** The files that stand in a circle of imports: those that reach themselves. */
export function filesInCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  return [...graph.keys()].filter((path) => reachableFrom(path, graph).has(path))
}

const targetsOf = ({ path, text }: TextFile): string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(path), fileName))

export function reachableFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const waiting = [...(graph.get(start) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...(graph.get(next) ?? []))
  }
  return reached
}
