import type { UseCase } from '../../platform/command/command.ts'
import type { Sealer } from '../../platform/signing/sealer.ts'
import { makeFinishSignIn } from './finish-sign-in.ts'
import {
  getSecondFactor,
  makeBeginSecondFactor,
  makeConfirmSecondFactor,
  makeRemoveSecondFactor,
  makeRenewRecoveryCodes,
} from './manage-second-factor.ts'
import { makeProveAgain } from './prove-again.ts'

/** What needs the secret of somebody's second factor is handed the key under which it is kept. */
export const secondFactorUseCases = (sealer: Sealer): readonly UseCase[] => [
  getSecondFactor,
  makeBeginSecondFactor(sealer),
  makeConfirmSecondFactor(sealer),
  makeRenewRecoveryCodes(sealer),
  makeRemoveSecondFactor(sealer),
  makeFinishSignIn(sealer),
  makeProveAgain(sealer),
]
