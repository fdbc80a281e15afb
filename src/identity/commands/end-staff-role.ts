import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/staff.ts'
import { staffRoleEnded } from '../events.ts'
import { findPlace, rolesIn } from '../queries/staff.ts'
import { placeRun } from '../rules/place-run.ts'
import { mayEndRole } from '../rules/staff.ts'
import { endHolding } from '../store/persons.ts'
import { lockPlace } from '../store/staff.ts'

/** Two who end each other's roles wait for each other: one of them stays. */
export const endStaffRole = command(contract.endStaffRole, async ({ holdingId, lastDay }, context) => {
  const { db, actor, today } = context
  const run = placeRun(actor)
  if (!run.ok) return run
  await lockPlace(db, run.value)
  const held = await rolesIn(db, run.value, today)
  const holding = held.find(({ id }) => id === holdingId)
  if (!holding) return refuse('not-found')
  context.concerns(holding.personId, { role: holding.role, lastDay })
  const may = mayEndRole(actor, holding, { lastDay, today, held })
  if (!may.ok) return may
  await endHolding(db, holdingId, may.value)
  const { name: place } = await findPlace(db, run.value)
  await announce(
    db,
    staffRoleEnded({ holdingId, personId: holding.personId, role: holding.role, place, until: may.value }),
  )
  return accept({ done: true as const })
})
