import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/programmes.ts'
import * as queries from '../queries/programmes.ts'

export const listSpecialties = reading(contract.listSpecialties, async (_input, { db }) =>
  accept({ specialties: await queries.listSpecialties(db) }),
)
