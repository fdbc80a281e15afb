import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { FailureCounts } from '../../platform/sign-in/failure-counts.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import { stepOfCode } from '../../platform/sign-in/totp.ts'
import type { Sealer } from '../../platform/signing/sealer.ts'
import { findFactor } from '../queries/second-factors.ts'
import { FAILURES_COUNT_MINUTES } from '../rules/attempts.ts'
import { mayTryCode, typedCode } from '../rules/second-factor.ts'
import { takeRecoveryCode, takeStep } from '../store/second-factors.ts'

const failures = new FailureCounts({ minutes: FAILURES_COUNT_MINUTES, mostKeys: 100_000 })

interface Typed {
  readonly accountId: string
  readonly code: string
  /** The secret is not confirmed yet: then only the app's own code will do. */
  readonly first?: boolean
}

type Refused = 'bad-code' | 'wrong-code' | 'too-many-requests' | 'no-second-factor'

/** A code of the app or a recovery code, each good once; wrong ones are counted by account, from wherever they come. */
export async function spendCode(
  { db, now }: Pick<Context, 'db' | 'now'>,
  sealer: Sealer,
  { accountId, code, first = false }: Typed,
): Promise<Verdict<true, Refused>> {
  const permitted = mayTryCode(failures.count(accountId, Date.now()), FAILURES_COUNT_MINUTES)
  if (!permitted.ok) return permitted
  const factor = await findFactor(db, accountId)
  if (!factor || (factor.confirmedAt === null && !first)) return refuse('no-second-factor')
  const typed = typedCode(code)
  if (!typed.ok) return typed

  const spent =
    'app' in typed.value
      ? await takeAppCode(typed.value.app)
      : !first && (await takeRecoveryCode(db, { accountId, hash: hashOfSecret(typed.value.recovery), at: now }))
  if (spent) failures.forget(accountId)
  else failures.add(accountId, Date.now())
  return spent ? accept(true) : refuse('wrong-code', {}, { field: 'code' })

  async function takeAppCode(app: string): Promise<boolean> {
    const secret = sealer.open(factor?.sealedSecret ?? Buffer.alloc(0), accountId)
    const step = stepOfCode(secret, app, Date.parse(now))
    return step !== undefined && takeStep(db, { accountId, step, at: now })
  }
}
