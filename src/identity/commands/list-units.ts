import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/register.ts'
import * as queries from '../queries/register.ts'
import { searchKey } from '../rules/person-name.ts'

const A_PAGE = 50

export const listUnits = reading(contract.listUnits, async ({ query, voivodeship, after }, { db }) => {
  const found = await queries.listUnits(db, { words: searchKey(query), voivodeship, after, most: A_PAGE + 1 })
  const units = found.slice(0, A_PAGE)
  return accept({ units, next: found.length > A_PAGE ? (units.at(-1)?.id ?? null) : null })
})
