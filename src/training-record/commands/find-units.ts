import { searchUnits } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/records.ts'

const MOST = 20

export const findUnits = reading(contract.findUnits, async ({ query }, { db }) => {
  const units = await searchUnits(db, query, MOST)
  return accept({ units: units.map(({ id, name, city, voivodeship }) => ({ id, name, city, voivodeship })) })
})
