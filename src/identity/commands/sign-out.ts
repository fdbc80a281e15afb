import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { withSession } from '../../platform/command/session-change.ts'
import * as contract from '../contract/sign-in.ts'
import { endSession } from '../store/sessions.ts'

/** Also clears the cookie of a session that has ended by itself. */
export const signOut = command(contract.signOut, async (_, { db, actor, origin }) => {
  if (origin.sessionId) await endSession(db, { accountId: actor.accountId, sessionId: origin.sessionId })
  return accept(withSession({ done: true as const }, { token: null, seconds: 0 }))
})
