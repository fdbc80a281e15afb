import { randomBytes } from 'node:crypto'
import { accept, refuse } from '../../kernel/verdict.ts'
import { type Context, command, reading } from '../../platform/command/command.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { newTotpSecret, totpAddress, totpText } from '../../platform/sign-in/totp.ts'
import type { Sealer } from '../../platform/signing/sealer.ts'
import * as contract from '../contract/second-factor.ts'
import { getAccountRow } from '../queries/accounts.ts'
import { findFactor } from '../queries/second-factors.ts'
import { RECOVERY_CODES, recoveryCode, spacedCode } from '../rules/second-factor.ts'
import { beginFactor, removeFactor, replaceRecoveryCodes } from '../store/second-factors.ts'
import { spendCode } from './spend-code.ts'

export const getSecondFactor = reading(contract.getSecondFactor, async (_, { db, actor }) => {
  const factor = await findFactor(db, actor.accountId)
  const isOn = factor !== undefined && factor.confirmedAt !== null
  const { passwordHash } = await getAccountRow(db, actor.accountId)
  const withoutFactor = passwordHash ? ('password' as const) : ('sign-in' as const)
  return accept({
    since: factor?.confirmedAt ?? null,
    lastUsedAt: isOn ? factor.lastUsedAt : null,
    recoveryCodesLeft: isOn ? factor.recoveryCodesLeft : 0,
    provenBy: isOn ? ('code' as const) : withoutFactor,
  })
})

export const makeBeginSecondFactor = (sealer: Sealer) =>
  command(contract.beginSecondFactor, async (_, { db, actor, now, concerns }) => {
    concerns(actor.personId)
    const secret = newTotpSecret()
    const { accountId } = actor
    const begun = await beginFactor(db, { accountId, sealed: sealer.seal(secret, accountId), at: now })
    if (!begun) return refuse('second-factor-on')
    const { email } = await getAccountRow(db, accountId)
    return accept({ address: totpAddress(secret, email), secret: totpText(secret) })
  })

export const makeConfirmSecondFactor = (sealer: Sealer) =>
  command(contract.confirmSecondFactor, async ({ code }, context) => {
    const { db, actor, concerns } = context
    concerns(actor.personId)
    const factor = await findFactor(db, actor.accountId)
    if (factor && factor.confirmedAt !== null) return refuse('second-factor-on')
    const confirmed = await spendCode(context, sealer, { accountId: actor.accountId, code, first: true })
    return confirmed.ok ? newCodes(context) : confirmed
  })

export const makeRenewRecoveryCodes = (sealer: Sealer) =>
  command(contract.renewRecoveryCodes, async ({ code }, context) => {
    context.concerns(context.actor.personId)
    const proved = await spendCode(context, sealer, { accountId: context.actor.accountId, code })
    return proved.ok ? newCodes(context) : proved
  })

export const makeRemoveSecondFactor = (sealer: Sealer) =>
  command(contract.removeSecondFactor, async ({ code }, context) => {
    const { db, actor, concerns } = context
    concerns(actor.personId)
    const proved = await spendCode(context, sealer, { accountId: actor.accountId, code })
    if (!proved.ok) return proved
    await removeFactor(db, actor.accountId)
    return accept({ done: true as const })
  })

/** Shown this once; what is kept opens nothing. */
async function newCodes({ db, actor }: Context) {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(12)))
  await replaceRecoveryCodes(db, actor.accountId, codes.map(hashOfSecret))
  return accept({ recoveryCodes: codes.map(spacedCode) })
}
