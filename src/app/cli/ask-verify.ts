import { parseArgs } from 'node:util'
import type { ProvedPlace } from '../../platform/log/verify-place.ts'
import { cliMessages } from './language.ts'
import type { Keys } from './signed-file.ts'

interface Asked extends Keys {
  readonly file: string
  /** Copies of what was attached, to be held against the receipt. */
  readonly attachments: readonly string[]
}

/** One file and the key to hold it against; the log's own key where it is another. Undefined where that is not what was asked. */
export function keysOf(args: readonly string[]): Asked | undefined {
  try {
    const attachment = { type: 'string', multiple: true } as const
    const options = { key: { type: 'string' }, 'log-key': { type: 'string' }, attachment } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0 || !values.key) return undefined
    const { key, 'log-key': logKey = key, attachment: attachments = [] } = values
    return { file, key, logKey, attachments }
  } catch {
    return undefined
  }
}

export function saidOfPlace(place: ProvedPlace | undefined): string {
  const words = cliMessages().place
  return place ? words.proved(place) : words.none
}

/** Says it where it belongs, and answers the exit code: what could not be checked at all is an error of the asking. */
export function tell(code: 0 | 1 | 2, line: string): number {
  const stream = code === 2 ? process.stderr : process.stdout
  stream.write(`${line}\n`)
  return code
}
