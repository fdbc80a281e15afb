import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/account.ts'
import { endSessionsBut } from '../store/sessions.ts'

export const endOtherSessions = command(contract.endOtherSessions, async (_, { db, actor, origin, concerns }) => {
  concerns(actor.personId)
  const ended = await endSessionsBut(db, { accountId: actor.accountId, sessionId: sessionIdOf(origin) })
  return accept({ ended })
})

/** A signed-in request has a session; one that another part of the program makes in a person's name may not end any. */
export function sessionIdOf({ sessionId }: { sessionId?: string }): string {
  if (!sessionId) throw new Error('the request came without a session')
  return sessionId
}
