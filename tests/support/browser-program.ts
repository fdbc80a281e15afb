import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface BrowserProgram {
  readonly path: string
  /** What the program needs beside our own environment. */
  readonly environment: Readonly<Record<string, string>>
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser of this machine, or else the one that npm brought. CHROME_PATH decides where it is set. */
export function findBrowserProgram(): BrowserProgram {
  const wanted = process.env.CHROME_PATH
  if (wanted) return { path: wanted, environment: {} }
  const installed = candidates().find((path) => existsSync(path) && runs({ path, environment: {} }))
  return installed ? { path: installed, environment: {} } : unpackedProgram()
}

function candidates(): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  )
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS]
}

const runs = ({ path, environment }: BrowserProgram): boolean =>
  spawnSync(path, ['--no-sandbox', '--version'], {
    stdio: 'ignore',
    timeout: 30_000,
    env: { ...process.env, ...environment },
  }).status === 0

/** The browser of npm, unpacked once into a folder of the checkout. */
function unpackedProgram(): BrowserProgram {
  const folder = join(ROOT, '.cache', `chromium-${packageVersion()}`)
  if (!existsSync(folder)) unpack(folder)
  const path = join(folder, 'chromium')
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  // A machine with the libraries of its own goes on using them.
  const program = [fonts, withLibraries].map((environment) => ({ path, environment })).find(runs)
  if (program === undefined) {
    throw new Error('No browser runs here. Install Chromium or Chrome, or set CHROME_PATH to one.')
  }
  return program
}

function packageVersion(): string {
  const description = join(ROOT, 'node_modules/@sparticuz/chromium/package.json')
  return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version
}

/** The package unpacks into the temporary folder, with its libraries only where the environment looks like a cloud's. */
const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()`

function unpack(folder: string): void {
  const partial = `${folder}.${process.pid}`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  })
  if (result.status !== 0) throw new Error(`The browser could not be unpacked: ${result.stderr}`)
  chmodSync(join(partial, 'chromium'), 0o755)
  writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(folder))
  try {
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    // Somebody else was quicker: theirs is as good.
    if (!existsSync(folder)) throw error
  }
}

/** Only the fonts of the package, so that a screenshot looks alike on every machine. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
