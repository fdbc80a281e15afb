import type { Role } from '../../kernel/actor.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import { withSession } from '../../platform/command/session-change.ts'
import * as contract from '../contract/account.ts'
import { holdingsOf } from '../queries/accounts.ts'
import { listDeputyRows } from '../queries/deputies.ts'
import { isDeputyOn } from '../rules/deputy.ts'
import { isHeldOn } from '../rules/holding.ts'
import { rememberHolding } from '../store/persons.ts'
import { rotateSession } from '../store/sessions.ts'
import { leaseOf } from './begin-session.ts'
import { sessionIdOf } from './end-other-sessions.ts'

/** The secret changes with the role: a copy of the old cookie does not gain the new role. */
export const chooseRole = command(contract.chooseRole, async ({ holdingId, deputyId }, context) => {
  const { db, actor, origin, now } = context
  const chosen = deputyId ? await takenRole(deputyId, context) : await ownRole(holdingId, context)
  if (chosen?.id !== holdingId) return refuse('not-found')
  const lease = leaseOf(chosen.role, now)
  await rotateSession(db, sessionIdOf(origin), {
    holding_id: chosen.id,
    deputy_id: deputyId ?? null,
    token_hash: lease.tokenHash,
    idle_minutes: lease.idleMinutes,
    expires_at: lease.expiresAt,
  })
  if (!deputyId) await rememberHolding(db, actor.accountId, chosen.id)
  context.concerns(actor.personId, { chosen: chosen.role })
  return accept(withSession({ done: true as const }, lease.change))
})

type Chosen = { readonly id: string; readonly role: Role } | undefined

async function ownRole(holdingId: string, { db, actor, today }: Context): Promise<Chosen> {
  const holdings = await holdingsOf(db, actor.personId)
  return holdings.find((held) => held.id === holdingId && isHeldOn(today, held))
}

/** On the days of the deputyship, while whoever is stood in for holds the role. */
async function takenRole(deputyId: string, { db, actor, today }: Context): Promise<Chosen> {
  const [row] = await listDeputyRows(db, actor.personId, deputyId)
  const isDeputy = row?.deputyPersonId === actor.personId && isDeputyOn(today, row)
  return isDeputy && isHeldOn(today, row.holding) ? row.holding : undefined
}
