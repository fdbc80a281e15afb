import { readFileSync } from 'node:fs'
import { readProgramme } from '../../src/training-record/rules/programme/read-programme.ts'
import type { Programme } from '../../src/training-record/rules/programme/shape.ts'

export const CARDIOLOGY_2014 = 'kardiologia-2014-akt2018'
export const CARDIOLOGY_2023 = 'kardiologia-2023-akt2024'

export const programmeFile = (name: string): unknown =>
  JSON.parse(readFileSync(`db/reference/programmes/${name}.json`, 'utf8'))

/** A real programme, read as the system reads it. */
export function getProgramme(name: string): Programme {
  const programme = readProgramme(programmeFile(name))
  if (!programme.ok) throw new Error(JSON.stringify(programme.refusals))
  return programme.value
}
