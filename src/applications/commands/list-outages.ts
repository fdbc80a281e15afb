import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/outages.ts'
import { listRegister } from '../queries/outages.ts'

export const listOutages = reading(contract.listOutages, async (_input, { db }) =>
  accept({
    outages: (await listRegister(db)).map(({ id, from, until, source, reason, recordedAt, corrected, isVoid }) => ({
      ...{ id, from, until, source, reason, recordedAt, corrected, isVoid },
    })),
  }),
)
