import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/register.ts'
import * as queries from '../queries/register.ts'

export const listBodies = reading(contract.listBodies, async ({ kind }, { db }) => {
  const bodies = await queries.listBodies(db, kind)
  return accept({ bodies: bodies.map(({ id, name, reach, voivodeship }) => ({ id, name, reach, voivodeship })) })
})
