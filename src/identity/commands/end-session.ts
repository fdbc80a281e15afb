import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { withSession } from '../../platform/command/session-change.ts'
import * as contract from '../contract/account.ts'
import * as store from '../store/sessions.ts'

/** Somebody else's session is answered like one that does not exist. */
export const endSession = command(contract.endSession, async ({ sessionId }, { db, actor, origin, concerns }) => {
  concerns(actor.personId)
  if (!(await store.endSession(db, { accountId: actor.accountId, sessionId }))) return refuse('not-found')
  const done = { done: true as const }
  return accept(sessionId === origin.sessionId ? withSession(done, { token: null, seconds: 0 }) : done)
})
