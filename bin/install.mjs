// Needs nothing but node ≥ 18 and npm: it runs before there is a node_modules.
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './child.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.opensmk-installed')
const NODE_MAJOR = 24

/** Makes node_modules what package-lock.json says, and tells whether anything had to be done. */
export async function installIfNeeded() {
  if (isInstalled()) return false
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const options = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...cacheOption(),
  ]
  const [command, ...args] = [...npm, 'install', ...options]
  const code = await run(command, args, { cwd: ROOT })
  if (code !== 0) throw new Error('npm install failed. It needs the npm registry; its own words are above.')
  writeFileSync(STAMP, lockHash())
  assertNode()
  return true
}

/** The node that the project is written for: npm brings it; where npm has none, this machine's own must be new enough. */
export function nodeProgram() {
  const pinned = join(MODULES, '.bin', 'node')
  return existsSync(pinned) ? pinned : process.execPath
}

/** The environment in which every tool of the project, and the tools' own children, find that node first. */
export const environment = () => ({ ...process.env, PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter) })

function assertNode() {
  if (existsSync(join(MODULES, '.bin', 'node')) || Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return
  throw new Error(
    `npm has no Node ${NODE_MAJOR} for ${process.platform}-${process.arch}: install it, then start again.`,
  )
}

function isInstalled() {
  const found = readPackages(join(MODULES, '.package-lock.json'))
  if (found === undefined) return false
  const wanted = Object.entries(readPackages(join(ROOT, 'package-lock.json')) ?? {}).filter(([path]) => path !== '')
  // An optional package that the registry could not give is asked for once, not at every start.
  const wasTried = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()
  return wanted.every(([path, entry]) => {
    if (found[path]?.version === entry.version) return true
    return found[path] === undefined && entry.optional === true && (wasTried || !isForThisMachine(entry))
  })
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/** Without a platform of its own an optional package only serves another optional one, which answers for both. */
function isForThisMachine({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false
  const isOneOf = (list, value) => list === undefined || [list].flat().includes(value)
  return (
    isOneOf(os, process.platform) &&
    isOneOf(cpu, process.arch) &&
    (process.platform !== 'linux' || isOneOf(libc, libcName()))
  )
}

const libcName = () => (process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')

/** An account without a home that it may write to gets its npm cache in the checkout. */
function cacheOption() {
  if (process.env.npm_config_cache && isWritable(process.env.npm_config_cache)) return []
  return isWritable(join(homedir() || '/nonexistent', '.npm')) ? [] : [`--cache=${join(ROOT, '.cache', 'npm')}`]
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
