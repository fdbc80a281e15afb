import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/account.ts'
import * as queries from '../queries/accounts.ts'

export const listSessions = reading(contract.listSessions, async (_, { db, actor, origin }) => {
  const sessions = await queries.listSessions(db, actor.accountId)
  return accept({ sessions: sessions.map((session) => ({ ...session, isThis: session.id === origin.sessionId })) })
})
