import { pesel } from '../../kernel/pesel.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, preparedCommand } from '../../platform/command/command.ts'
import { withSession } from '../../platform/command/session-change.ts'
import { insertLetter } from '../../platform/notifications/letters.ts'
import * as contract from '../contract/proof.ts'
import { getAccountRow } from '../queries/accounts.ts'
import { personName, searchKey } from '../rules/person-name.ts'
import { type Settled, settleIdentity } from '../store/registration.ts'
import { returnedFrom } from './finish-oidc.ts'
import { mayBeJoined } from './may-be-joined.ts'

/** PESEL and names are the provider's; nobody types them. */
export const finishProof = preparedCommand(contract.finishProof, {
  prepare: async (back, before) => {
    const claimed = await returnedFrom(back, before.db, { purpose: 'proof', accountId: before.actor.accountId })
    if (!claimed.ok) return claimed
    const read = all(
      pesel(claimed.value.pesel),
      personName(claimed.value.givenNames, 'givenNames'),
      personName(claimed.value.surname, 'surname'),
    )
    return read.ok ? read : refuse('identity-not-confirmed', { why: read.refusals[0]?.code ?? '' })
  },
  run: async (_, context, [number, givenNames, surname]) => {
    const { db, actor, newId } = context
    const before = await getAccountRow(db, actor.accountId)
    const joined = await mayBeJoined(db, { personId: actor.personId, pesel: number })
    if (!joined.ok) return joined
    const settled = await settleIdentity(db, {
      ...{ accountId: actor.accountId, pesel: number, names: namesOf(givenNames, surname) },
      proof: { id: newId(), how: 'provider' },
    })
    if (!settled) return refuse('already-proved')
    if (settled.outcome === 'closed') return refuse('account-closed')
    return entered(context, { outcome: settled.outcome, settled, address: before.email })
  },
})

export const namesOf = (givenNames: string, surname: string) => ({
  ...{ givenNames, surname },
  surnameFirst: searchKey(`${surname} ${givenNames}`),
  givenFirst: searchKey(`${givenNames} ${surname}`),
})

interface Entered {
  readonly outcome: Exclude<Settled['outcome'], 'closed'>
  readonly settled: Settled
  /** Of the account that was just registered. */
  readonly address: string
}

/** Two accounts of one person are one from now on: both addresses are told, and this session ends with its account. */
async function entered(
  context: Context,
  { outcome, settled, address }: Entered,
): Promise<Verdict<{ outcome: Entered['outcome'] }>> {
  context.concerns(settled.personId, { outcome })
  if (outcome !== 'merged') return accept({ outcome })
  await tellMerged(context, settled, address)
  return accept(withSession({ outcome }, { token: null, seconds: 0 }))
}

/** Both mailboxes read of it: whoever did not ask for this learns it where they read their letters. */
export async function tellMerged({ db }: Pick<Context, 'db'>, settled: Settled, address: string): Promise<void> {
  const letter = { locale: settled.olderLocale ?? 'pl', kind: 'accounts-merged', facts: { address }, link: '/sign-in' }
  for (const to of [address, settled.olderEmail ?? address]) await insertLetter(db, { ...letter, address: to })
}
