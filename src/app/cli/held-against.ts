import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { cliMessages } from './language.ts'

/** A file as a receipt names it. */
export const Attached = z.looseObject({ name: z.string().optional(), hash: z.string() })
type Attached = z.output<typeof Attached>

/**
 * Each given copy by its hash, whatever it is called, and then what was attached and not given. Undefined where a copy
 * cannot be read.
 */
export async function heldAgainst(attached: readonly Attached[], paths: readonly string[]) {
  const words = cliMessages().receipt
  const hashes = await Promise.all(paths.map(hashOf))
  if (hashes.some((hash) => hash === undefined)) return undefined
  const said = paths.map((file, at) => {
    const filed = attached.find(({ hash }) => hash === hashes[at])
    return filed ? words.attached({ file, name: filed.name ?? '' }) : words.notAttached({ file })
  })
  const left = attached.filter(({ hash }) => !hashes.includes(hash))
  return {
    areFiled: hashes.every((given) => attached.some(({ hash }) => hash === given)),
    lines: [...said, ...left.map(({ name = '', hash }) => words.notGiven({ name, hash }))],
  }
}

async function hashOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}
