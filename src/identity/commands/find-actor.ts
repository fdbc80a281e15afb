import type { Actor } from '../../kernel/actor.ts'
import type { AccountId, BodyId, PersonId, UnitId } from '../../kernel/id.ts'
import type { Db } from '../../platform/db/pool.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import { findSession, type SessionRow } from '../queries/accounts.ts'
import { SEEN_EVERY_SECONDS } from '../rules/session-limits.ts'
import { markSeen } from '../store/sessions.ts'

interface Found {
  readonly actor: Actor
  readonly sessionId: string
  readonly provedSecondsAgo?: number
}

/** Who asks, by the secret in the cookie; nobody when the session, the account or the role has ended. */
export async function findActor(db: Db, token: string): Promise<Found | undefined> {
  const session = await findSession(db, hashOfSecret(token), signInSettings())
  if (!session) return undefined
  if (session.unseenSeconds >= SEEN_EVERY_SECONDS) await markSeen(db, session.sessionId)
  const { sessionId, provedSecondsAgo } = session
  return { actor: actorOf(session), sessionId, ...(provedSecondsAgo !== null && { provedSecondsAgo }) }
}

const actorOf = ({ accountId, personId, unitId, bodyId, voivodeship, specialty, ...held }: SessionRow): Actor => ({
  accountId: accountId as AccountId,
  personId: personId as PersonId,
  role: held.role,
  function: held.function,
  ...(unitId && { unitId: unitId as UnitId }),
  ...(bodyId && { bodyId: bodyId as BodyId }),
  ...(voivodeship && { voivodeship }),
  ...(specialty && { specialty }),
  ...(held.inPlaceOf && { inPlaceOf: held.inPlaceOf as PersonId }),
})
