import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/register.ts'
import * as queries from '../queries/register.ts'
import { bodyKindsFor } from '../rules/request-questions.ts'

export const listBodies = reading(contract.listBodies, async ({ role, profession }, { db }) => {
  const bodies = await queries.listBodies(db, bodyKindsFor(role, profession))
  return accept({ bodies: bodies.map(({ id, name, reach, voivodeship }) => ({ id, name, reach, voivodeship })) })
})
