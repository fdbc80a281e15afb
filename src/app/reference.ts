import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDb, openPool, sql } from '../platform/db/pool.ts'
import { splitText } from '../platform/sheets/delimited-text.ts'
import { readProgramme } from '../training-record/rules/programme/read-programme.ts'
import { putProgramme, putSpecialties } from '../training-record/store/programmes.ts'
import type { ProgrammeTable, SpecialtyTable } from '../training-record/store/tables.ts'

const DIRECTORY = fileURLToPath(new URL('../../db/reference', import.meta.url))
const HEADER = 'profession,code,name,structure,basic_module'

export interface Loaded {
  readonly specialties: number
  readonly programmes: number
}

/** Puts the register of specialties and the transcribed programmes into the database; a second time changes nothing. */
export async function loadReference(databaseUrl: string): Promise<Loaded> {
  const specialties = readRegister(readFileSync(join(DIRECTORY, 'specialties.csv'), 'utf8'))
  const directory = join(DIRECTORY, 'programmes')
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'))
  const programmes = files.sort().map((name) => programmeOf(join(directory, name), specialties))
  const pool = openPool({ url: databaseUrl, connections: 1, actsAs: 'system' })
  try {
    await openDb(pool)
      .transaction()
      .execute(async (db) => {
        // Only the owner may write reference data: the application's role reads it.
        await sql`set local role none`.execute(db)
        await putSpecialties(db, specialties)
        for (const programme of programmes) await putProgramme(db, programme)
      })
  } finally {
    await pool.end()
  }
  return { specialties: specialties.length, programmes: programmes.length }
}

const STRUCTURES = ['basic+specialist', 'uniform', 'specialist-after-prior-specialty'] as const

function readRegister(text: string): SpecialtyTable[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  const [header, ...rows] = splitText(lines.join('\n'), ',')
  if (header?.join() !== HEADER) throw new Error(`specialties.csv has other columns than ${HEADER}`)
  return rows.map(([profession = '', code = '', name = '', written = '', basicModule = '']) => {
    const structure = STRUCTURES.find((known) => known === written)
    if (!structure) throw new Error(`${name} has a structure that the register does not know: ${written}`)
    return { profession, code: code || null, name, structure, basic_module: basicModule || null }
  })
}

/** The transcription itself is kept, so that whoever reads a programme reads what was checked here. */
function programmeOf(path: string, specialties: readonly SpecialtyTable[]): ProgrammeTable {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const read = readProgramme(content)
  if (!read.ok) throw new Error(`${basename(path)} is no programme: ${JSON.stringify(read.refusals)}`)
  const { field, version, update, source } = read.value
  const code = codeOf(field, specialties)
  const title = [`${field} ${version}`, update?.toLowerCase()].filter(Boolean).join(', ')
  return { id: programmeId(code, version), specialty_code: code, version, title, source, content }
}

function codeOf(field: string, specialties: readonly SpecialtyTable[]): string {
  const name = field.toLowerCase()
  const codes = specialties.flatMap((specialty) => (specialty.code && specialty.name === name ? [specialty.code] : []))
  const [code] = codes
  if (code === undefined || codes.length > 1) throw new Error(`${codes.length} specialties are called ${name}`)
  return code
}

/** The same on every installation, so that a link to a programme and an exported record mean the same everywhere. */
export function programmeId(specialtyCode: string, version: string): string {
  const hash = createHash('sha256').update(`programme ${specialtyCode} ${version}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hash[16] ?? '0', 16) % 4]
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
    .concat(hash.slice(20, 32))
    .join('-')
}
