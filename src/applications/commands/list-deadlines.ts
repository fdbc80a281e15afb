import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import type { Unfiled } from '../contract/shapes.ts'
import { listUnfiled } from '../queries/applications.ts'
import { listOutages } from '../queries/outages.ts'
import { deadlineOf, type RecordedOutage, reachOf } from '../rules/closing.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { closingIn } from './closing-of.ts'

export const listDeadlines = reading(contract.listDeadlines, async (_input, { db, actor, now }) => {
  const rows = await listUnfiled(db, actor.personId)
  const [earliest] = rows.flatMap((row) => closingIn(row) ?? [])
  const outages = earliest ? await listOutages(db, reachOf(earliest)) : []
  return accept({ now, unfiled: rows.map((row) => unfiledOf(row, outages)) })
})

function unfiledOf(row: ApplicationTable, outages: readonly RecordedOutage[]): Unfiled {
  const closing = closingIn(row)
  const { id: applicationId, process, round, number, state } = row
  const head = { applicationId, process, round, number, state }
  if (!closing) return { ...head, deadline: null }
  const { at, because } = deadlineOf(closing, outages)
  const { law, outageLaw, at: byLaw } = closing
  return {
    ...head,
    deadline: { at, law, byLaw, outageLaw, outages: because.map(({ from, until }) => ({ from, until })) },
  }
}
