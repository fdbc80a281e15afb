import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/deputies.ts'
import { deputyEnded } from '../events.ts'
import { listDeputyRows } from '../queries/deputies.ts'
import * as store from '../store/deputies.ts'

/** By whoever named the deputy or by the deputy; to anybody else it does not exist. */
export const endDeputy = command(contract.endDeputy, async ({ deputyId }, { db, actor, now, concerns }) => {
  const [row] = await listDeputyRows(db, actor.personId, deputyId)
  if (!row) return refuse('not-found')
  if (!(await store.endDeputy(db, deputyId, { personId: actor.personId, at: now }))) return refuse('deputyship-ended')
  const { principalPersonId, deputyPersonId, from, until, holding } = row
  const whose = { deputyId, principalPersonId, deputyPersonId, byPersonId: actor.personId }
  await announce(db, deputyEnded({ ...whose, role: holding.role, from, until }))
  concerns(actor.personId === deputyPersonId ? principalPersonId : deputyPersonId, { deputyId })
  return accept({ done: true as const })
})
