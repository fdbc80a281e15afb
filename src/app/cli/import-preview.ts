import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { LIMITS } from '../../platform/sheets/limits.ts'
import { readWorkbook } from '../../platform/sheets/read-workbook.ts'
import { fits, type ImportMap, importMap } from '../../training-record/rules/import/import-map.ts'
import { recognise } from '../../training-record/rules/import/recognise.ts'
import { cliMessages } from './language.ts'
import type { CliRefusal } from './messages.pl.ts'

/** Prints how a spreadsheet would be imported: one JSON document, or one line on why it cannot be read and exit 2. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = askedOf(args)
  if (!asked) return fail(cliMessages().previewUsage)
  const map = await readMap(asked.map)
  const bytes = await readBytes(asked.file)
  if (!map.ok) return failWith(map.refusals[0]?.code)
  if (!bytes.ok) return failWith(bytes.refusals[0]?.code)
  const sheets = readWorkbook(bytes.value, basename(asked.file))
  if (!sheets.ok) return failWith(sheets.refusals[0]?.code)
  const fitting = fits(map.value, sheets.value)
  if (!fitting.ok) return failWith(fitting.refusals[0]?.code)
  process.stdout.write(`${JSON.stringify(recognise(sheets.value, map.value), null, 2)}\n`)
  return 0
}

function askedOf(args: readonly string[]): { file: string; map: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { map: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? undefined : { file, map: values.map }
  } catch {
    return undefined
  }
}

/** The size is asked before a byte is read, and only of a plain file: a folder or a pipe has none. */
async function readBytes(path: string): Promise<Verdict<Uint8Array, 'no-file' | 'not-a-spreadsheet' | 'too-large'>> {
  try {
    await using file = await open(path, 'r')
    const found = await file.stat()
    if (!found.isFile()) return refuse('not-a-spreadsheet')
    return found.size > LIMITS.fileBytes ? refuse('too-large') : accept(await file.readFile())
  } catch {
    return refuse('no-file')
  }
}

async function readMap(path: string | undefined): Promise<Verdict<ImportMap, 'no-map' | 'bad-map'>> {
  if (path === undefined) return accept({})
  try {
    return importMap(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')))
  } catch {
    return refuse('no-map')
  }
}

const failWith = (code: CliRefusal = 'not-a-spreadsheet'): number => fail(cliMessages().refusals[code])

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
