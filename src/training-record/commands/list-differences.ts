import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/completion.ts'
import { listSteps } from '../queries/checks.ts'
import { listDifferences as differencesSince } from '../queries/differences.ts'
import { entryOf } from '../queries/entries.ts'
import { findVisible } from '../queries/visible.ts'
import { lastCheckBy } from '../rules/last-check.ts'

export const listDifferences = reading(contract.listDifferences, async ({ recordId }, context) => {
  const { db } = context
  const found = await findVisible(db, recordId, context)
  if (!found.ok) return found
  const since = lastCheckBy(found.value.relation, await listSteps(db, recordId))
  if (since === null) return accept({ since, differences: [] })
  const differences = await differencesSince(db, recordId, since)
  return accept({
    since,
    differences: differences.map(({ before, after }) => ({
      before: before && entryOf(before),
      after: after && entryOf(after),
    })),
  })
})
