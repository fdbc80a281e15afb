import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/imports.ts'
import * as queries from '../queries/imports.ts'

export const listMappings = reading(contract.listMappings, async (_, { db, actor }) =>
  accept({ mappings: await queries.listMappings(db, actor.personId) }),
)
