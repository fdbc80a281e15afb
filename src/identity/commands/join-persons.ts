import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { insertLetter } from '../../platform/notifications/letters.ts'
import * as contract from '../contract/found-twice.ts'
import { joiningReason } from '../rules/found-twice.ts'
import * as store from '../store/found-twice.ts'

/** The database asks all of it once more; both mailboxes are told. */
export const joinPersons = command(contract.joinPersons, async ({ goneId, staysId, reason }, { db, concerns }) => {
  concerns(staysId, { joined: goneId })
  const why = joiningReason(reason)
  if (!why.ok) return why
  const outcome = await store.joinPersons(db, { goneId, staysId, reason: why.value })
  if (outcome === 'not-found') return refuse('not-found-twice')
  if (outcome === 'not-for-oneself') return refuse(outcome, {}, { law: 'KPA art. 24' })
  if (outcome !== 'joined') return refuse(outcome)
  for (const { email, locale } of await store.toldOfJoining(db, staysId)) {
    await insertLetter(db, { address: email, locale, kind: 'persons-joined', facts: {}, link: '/account' })
  }
  return accept({ done: true as const })
})
