import { plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/deputies.ts'
import { deputyNamed } from '../events.ts'
import { daysDeputised, findHeldRole, heldRoles } from '../queries/deputies.ts'
import { DEPUTIES, mayNameDeputy } from '../rules/deputy.ts'
import { insertDeputy, lockHolding } from '../store/deputies.ts'

/** Two at once wait for each other at the role, so that it has one deputy on a day. */
export const nameDeputy = command(contract.nameDeputy, async ({ holdingId, deputyPersonId, ...typed }, context) => {
  const { db, actor, today, now } = context
  const days = all(plainDate(typed.from), plainDate(typed.until))
  if (!days.ok) return days
  const [from, until] = days.value
  const holding = await findHeldRole(db, holdingId)
  if (!holding) return refuse('not-found')
  await lockHolding(db, holdingId)
  const roles = DEPUTIES[holding.role]?.roles ?? []
  const deputyHoldings = await heldRoles(db, { roles, day: from, personId: deputyPersonId })
  const known = { holding, deputyHoldings, named: await daysDeputised(db, holdingId), today }
  const fitting = mayNameDeputy(actor, { deputyPersonId, from, until }, known)
  if (!fitting.ok) return fitting
  const id = context.newId()
  await insertDeputy(db, {
    ...{ id, holding_id: holdingId, principal_person_id: actor.personId, deputy_person_id: deputyPersonId },
    ...{ fitting_holding_id: fitting.value.id, from_on: from, until_on: until, named_at: now },
  })
  const byPersonId = actor.personId
  await announce(
    db,
    deputyNamed({
      ...{ deputyId: id, principalPersonId: actor.personId, deputyPersonId, byPersonId },
      ...{ role: holding.role, from, until },
    }),
  )
  context.concerns(deputyPersonId, { deputyId: id })
  return accept({ id })
})
