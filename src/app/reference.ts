import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { registerBody } from '../identity/public.ts'
import { BODY_KINDS, BODY_REACHES } from '../identity/rules/body.ts'
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
  readonly bodies: number
}

/** Puts the registers of specialties and of bodies and the transcribed programmes into the database; a second time changes nothing. */
export async function loadReference(databaseUrl: string): Promise<Loaded> {
  const specialties = readRegister(readFileSync(join(DIRECTORY, 'specialties.csv'), 'utf8'))
  const bodies = readBodies(readFileSync(join(DIRECTORY, 'bodies.csv'), 'utf8'))
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
        for (const body of bodies) await registerBody(db, body)
        for (const programme of programmes) await putProgramme(db, programme)
      })
  } finally {
    await pool.end()
  }
  return { specialties: specialties.length, programmes: programmes.length, bodies: bodies.length }
}

const STRUCTURES = ['basic+specialist', 'uniform', 'specialist-after-prior-specialty'] as const

/** The rows of a register below its source and its header. */
function rowsOf(text: string, header: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  const [first, ...rows] = splitText(lines.join('\n'), ',')
  if (first?.join() !== header) throw new Error(`a register has other columns than ${header}`)
  return rows
}

function readBodies(text: string) {
  return rowsOf(text, 'kind,key,reach,voivodeship,name').map(
    ([writtenKind, key = '', writtenReach, voivodeship = '', name = '']) => {
      const kind = BODY_KINDS.find((known) => known === writtenKind)
      const reach = BODY_REACHES.find((known) => known === writtenReach)
      if (!kind || !reach) throw new Error(`${name} is of a kind that the register does not know`)
      return { id: bodyId(key), kind, reach, name, ...(voivodeship && { voivodeship }) }
    },
  )
}

function readRegister(text: string): SpecialtyTable[] {
  return rowsOf(text, HEADER).map(([profession = '', code = '', name = '', written = '', basicModule = '']) => {
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
export const programmeId = (specialtyCode: string, version: string): string =>
  stableId(`programme ${specialtyCode} ${version}`)

/** By the key of the register, the same on every installation. */
export const bodyId = (key: string): string => stableId(`body ${key}`)

function stableId(of: string): string {
  const hash = createHash('sha256').update(of).digest('hex')
  const variant = '89ab'[Number.parseInt(hash[16] ?? '0', 16) % 4]
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
    .concat(hash.slice(20, 32))
    .join('-')
}
