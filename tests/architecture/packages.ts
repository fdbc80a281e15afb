import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './tree.ts'

const MOST_RUNTIME_DEPENDENCIES = 45
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

interface Manifest {
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

export const runtimeDependencies = (root: string): string[] => Object.keys(manifestOf(root).dependencies ?? {})

export function tooManyPackages(root: string): string[] {
  const count = runtimeDependencies(root).length
  return count > MOST_RUNTIME_DEPENDENCIES
    ? [`${count} runtime dependencies, at most ${MOST_RUNTIME_DEPENDENCIES}`]
    : []
}

/** A version that may move makes yesterday's tests worthless. */
export function movingVersions(root: string): string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifestOf(root)
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: "${version}" is not one version`)
}

/** Spelt in pieces: this file is searched too. */
const NOWHERE: readonly [RegExp, string][] = [
  [new RegExp(`registry${'\\.'}[a-z]`), 'the address of a package registry'],
  [new RegExp(`"resol${'ved"'}: "`), 'the address of a download'],
  [new RegExp(`(^|[\\s"'\`(=])/${'work'}/`), 'a path of one machine'],
  [new RegExp(`(?<!No )\\b(${['TO', 'FIX'].join('DO|')}ME|XX${'X'})\\b`), 'something left undone'],
]

export const strayText = (root: string): string[] =>
  filesIn(root).flatMap(({ path, text }) =>
    NOWHERE.flatMap(([pattern, what]) => {
      const index = text.split('\n').findIndex((line) => pattern.test(line))
      return index < 0 ? [] : [`${path}:${index + 1} ${what}`]
    }),
  )

const manifestOf = (root: string): Manifest => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
