import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importAccountsAsOperator } from '../../identity/commands/import-as-operator.ts'
import type { RowError } from '../../identity/contract/account-import.ts'
import { en } from '../../identity/messages/account-import.en.ts'
import { pl } from '../../identity/messages/account-import.pl.ts'
import { findRunningPostgres } from '../../platform/db/embedded-running.ts'
import { openDb, openPool } from '../../platform/db/pool.ts'
import { LIMITS } from '../../platform/sheets/limits.ts'
import { specialtyCodes } from '../../training-record/public.ts'
import { cliMessages, isEnglish } from './language.ts'

interface Asked {
  readonly file: string
  readonly database: string | undefined
  readonly dryRun: boolean
}

/** Prints every error of the file by row and column, or what was entered: 0 done, 2 when the file must be mended. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = askedOf(args)
  if (!asked) return fail(cliMessages().accounts.usage)
  const bytes = await readBytes(asked.file)
  if (!bytes) return fail(cliMessages().refusals['no-file'])
  const data = resolve(process.env.OPENSMK_DATA ?? fileURLToPath(new URL('../../../.data', import.meta.url)))
  const url = asked.database ?? process.env.DATABASE_URL ?? findRunningPostgres(resolve(data, 'postgres'))
  if (!url) return fail(cliMessages().log.noDatabase)
  const pool = openPool({ url, connections: 1, actsAs: 'system' })
  try {
    return told(await importAccountsAsOperator(openDb(pool), bytes, { specialtyCodes, dryRun: asked.dryRun }), asked)
  } finally {
    await pool.end()
  }
}

type Outcome = Awaited<ReturnType<typeof importAccountsAsOperator>>

function told(outcome: Outcome, { dryRun }: Asked): number {
  const [words, { importRefusals }] = [cliMessages().accounts, isEnglish() ? en : pl]
  if (!outcome.ok) {
    const [{ code, facts }] = outcome.refusals as [Outcome extends { refusals: readonly (infer One)[] } ? One : never]
    return fail(sentenceOf(importRefusals, code, facts))
  }
  const { counts, ignored, errors } = outcome.value
  if (ignored.length > 0) print(words.ignored({ titles: ignored }))
  for (const error of errors) print(lineOf(error as RowError))
  print(words.counts(counts))
  if (dryRun) print(words.dryRun)
  return errors.length > 0 ? fail(words.errors({ count: errors.length })) : 0
}

function lineOf({ row, field, code, facts }: RowError): string {
  const { columns, rowErrors } = isEnglish() ? en : pl
  return cliMessages().accounts.error({ row, column: columns[field], what: sentenceOf(rowErrors, code, facts) })
}

type Sentences = Readonly<Record<string, string | ((facts: never) => string)>>

function sentenceOf(sentences: Sentences, code: string, facts: object): string {
  const sentence = sentences[code] ?? code
  return typeof sentence === 'string' ? sentence : sentence(facts as never)
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    await using file = await open(path, 'r')
    const found = await file.stat()
    return found.isFile() && found.size <= LIMITS.fileBytes ? await file.readFile() : undefined
  } catch {
    return undefined
  }
}

function askedOf(args: readonly string[]): Asked | undefined {
  try {
    const options = { 'dry-run': { type: 'boolean' }, database: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) return undefined
    return { file, database: values.database, dryRun: values['dry-run'] ?? false }
  } catch {
    return undefined
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
