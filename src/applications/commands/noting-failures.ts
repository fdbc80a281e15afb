import { accept } from '../../kernel/verdict.ts'
import type { UseCase } from '../../platform/command/command.ts'
import { newId } from '../../platform/command/new-id.ts'
import type { Db } from '../../platform/db/pool.ts'
import type * as contract from '../contract/applications.ts'
import { noteFailedFiling } from '../store/outages.ts'

type Filing = UseCase<typeof contract.fileApplication>

/**
 * Writes down whom the server could not serve though it heard them (decision 0183): outside the transaction that is
 * rolled back, and only once it is, since until then the application is locked.
 */
export const notingFailures = (filing: Filing): Filing => ({
  ...filing,
  prepare: async (input, before) => {
    const prepared = (await filing.prepare?.(input, before)) ?? accept(undefined)
    return prepared.ok ? accept({ db: before.db, own: prepared.value }) : prepared
  },
  run: async (input, context, prepared) => {
    const { db, own } = prepared as { db: Db; own: unknown }
    try {
      return await filing.run(input, context, own)
    } catch (fault) {
      const { applicationId } = input
      void noteFailedFiling(db, { id: newId(), applicationId, personId: context.actor.personId }).catch(() => undefined)
      throw fault
    }
  },
})
