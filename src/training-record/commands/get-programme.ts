import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/programmes.ts'
import { findProgramme } from '../queries/programmes.ts'

export const getProgramme = reading(contract.getProgramme, async ({ programmeId }, { db }) => {
  const programme = await findProgramme(db, programmeId)
  if (!programme) return refuse('not-found')
  const { id, specialty_code, version, title, source, content } = programme
  return accept({ id, specialtyCode: specialty_code, version, title, source, content })
})
