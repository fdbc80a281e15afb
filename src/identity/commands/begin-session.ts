import type { Role } from '../../kernel/actor.ts'
import { accept, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { withSession } from '../../platform/command/session-change.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import { type AccountRow, holdingsOf } from '../queries/accounts.ts'
import { hasFactor } from '../queries/second-factors.ts'
import { startingHolding } from '../rules/holding.ts'
import { MINUTES_FOR_CODE } from '../rules/second-factor.ts'
import { sessionLimits } from '../rules/session-limits.ts'
import { insertSignInStep } from '../store/second-factors.ts'
import { endSession, forgetOldSessions, insertSession } from '../store/sessions.ts'

/** Password or identity is confirmed: that is all where no second factor is on, else the first half. */
export async function admit(
  account: AccountRow,
  context: Context,
): Promise<Verdict<{ mustChooseRole: boolean; ticket?: string }, never>> {
  const { db, now } = context
  if (!(await hasFactor(db, account.id))) return beginSession(account, context)
  const ticket = newSecret()
  await insertSignInStep(db, {
    ticket_hash: hashOfSecret(ticket),
    account_id: account.id,
    expires_at: new Date(Date.parse(now) + MINUTES_FOR_CODE * 60_000).toISOString(),
  })
  context.concerns(account.personId, { accountId: account.id })
  return accept({ mustChooseRole: false, ticket })
}

/**
 * Who proved to be the holder of an account gets a new session; the one that this browser had before ends. Without a role
 * it is a newcomer's, which opens nothing but the way to one (UZL art. 3 ust. 5).
 */
export async function beginSession(
  account: AccountRow,
  context: Context,
): Promise<Verdict<{ mustChooseRole: boolean }, never>> {
  const { db, actor, origin, today, now } = context
  const start = startingHolding(await holdingsOf(db, account.personId), { day: today, lastId: account.lastHoldingId })
  if (origin.sessionId) await endSession(db, { accountId: actor.accountId, sessionId: origin.sessionId })
  await forgetOldSessions(db, account.id)
  const lease = leaseOf(start?.holding.role ?? 'newcomer', now)
  await insertSession(db, {
    id: context.newId(),
    account_id: account.id,
    holding_id: start?.holding.id ?? null,
    deputy_id: null,
    token_hash: lease.tokenHash,
    created_at: now,
    last_seen_at: now,
    proved_at: now,
    idle_minutes: lease.idleMinutes,
    expires_at: lease.expiresAt,
    ended_at: null,
    address: origin.address,
    agent: origin.agent.slice(0, 300),
  })
  context.concerns(account.personId, { accountId: account.id })
  return accept(withSession({ mustChooseRole: start ? !start.isChosen : false }, lease.change))
}

/** A new secret and how long it is worth anything in this role. */
export function leaseOf(role: Role, now: string) {
  const { idleMinutes, totalMinutes } = sessionLimits(role)
  const token = newSecret()
  return {
    tokenHash: hashOfSecret(token),
    idleMinutes,
    expiresAt: new Date(Date.parse(now) + totalMinutes * 60_000).toISOString(),
    change: { token, seconds: totalMinutes * 60 },
  }
}
