import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { withSession } from '../../platform/command/session-change.ts'
import * as contract from '../contract/account.ts'
import { holdingsOf } from '../queries/accounts.ts'
import { isHeldOn } from '../rules/holding.ts'
import { rememberHolding } from '../store/persons.ts'
import { rotateSession } from '../store/sessions.ts'
import { leaseOf } from './begin-session.ts'
import { sessionIdOf } from './end-other-sessions.ts'

/** The secret changes with the role: a copy of the old cookie does not gain the new role. */
export const chooseRole = command(contract.chooseRole, async ({ holdingId }, context) => {
  const { db, actor, origin, today, now } = context
  const holdings = await holdingsOf(db, actor.personId)
  const chosen = holdings.find((held) => held.id === holdingId && isHeldOn(today, held))
  if (!chosen) return refuse('not-found')
  const lease = leaseOf(chosen.role, now)
  await rotateSession(db, sessionIdOf(origin), {
    holding_id: chosen.id,
    token_hash: lease.tokenHash,
    idle_minutes: lease.idleMinutes,
    expires_at: lease.expiresAt,
  })
  await rememberHolding(db, actor.accountId, chosen.id)
  context.concerns(actor.personId, { chosen: chosen.role })
  return accept(withSession({ done: true as const }, lease.change))
})
