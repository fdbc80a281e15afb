import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Before, preparedCommand } from '../../platform/command/command.ts'
import { FailureCounts } from '../../platform/sign-in/failure-counts.ts'
import { isPassword } from '../../platform/sign-in/passwords.ts'
import type { Sealer } from '../../platform/signing/sealer.ts'
import * as contract from '../contract/second-factor.ts'
import { getAccountRow } from '../queries/accounts.ts'
import { hasFactor } from '../queries/second-factors.ts'
import { FAILURES_COUNT_MINUTES, mayTry } from '../rules/attempts.ts'
import { markProved } from '../store/sessions.ts'
import { sessionIdOf } from './end-other-sessions.ts'
import { spendCode } from './spend-code.ts'

const failures = new FailureCounts({ minutes: FAILURES_COUNT_MINUTES, mostKeys: 100_000 })

/** By the second factor where there is one: then a password alone, which others may have seen, proves nothing. */
export const makeProveAgain = (sealer: Sealer) =>
  preparedCommand(contract.proveAgain, {
    prepare: async ({ proof }, before): Promise<Verdict<{ readonly byCode: boolean }>> => {
      before.concerns(before.actor.personId)
      const byCode = await hasFactor(before.db, before.actor.accountId)
      if (byCode) return accept({ byCode })
      const right = await checkPassword(proof, before)
      return right.ok ? accept({ byCode }) : right
    },
    run: async ({ proof }, context, { byCode }) => {
      const { db, actor, now, origin } = context
      const isOn = await hasFactor(db, actor.accountId)
      if (isOn || byCode) {
        const proved = await spendCode(context, sealer, { accountId: actor.accountId, code: proof })
        if (!proved.ok) return proved
      }
      await markProved(db, sessionIdOf(origin), now)
      return accept({ done: true as const })
    },
  })

async function checkPassword(
  proof: string,
  { db, actor, origin }: Before,
): Promise<Verdict<true, 'sign-in-again' | 'wrong-password' | 'too-many-requests'>> {
  const at = Date.now()
  const permitted = mayTry({ here: failures.count(actor.accountId, at), account: 0, address: 0 })
  if (!permitted.ok) return permitted
  const { passwordHash } = await getAccountRow(db, actor.accountId)
  if (!passwordHash) return refuse('sign-in-again')
  const right = await isPassword(proof, passwordHash, origin.address)
  if (!right.ok) return right
  if (right.value) return accept(true)
  failures.add(actor.accountId, at)
  return refuse('wrong-password', {}, { field: 'proof' })
}
