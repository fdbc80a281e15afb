import { attachmentUseCases } from '../applications/commands/attachment-use-cases.ts'
import { applicationUseCases } from '../applications/routes.ts'
import { accountImportUseCases } from '../identity/commands/import-accounts.ts'
import { makeListLooks } from '../identity/commands/list-looks.ts'
import { secondFactorUseCases } from '../identity/commands/second-factor-use-cases.ts'
import { identityUseCases } from '../identity/routes.ts'
import type { UseCase } from '../platform/command/command.ts'
import type { Route } from '../platform/contract/route.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import { openScanner } from '../platform/files/open-scanner.ts'
import { fileUseCases } from '../platform/files/use-cases.ts'
import { logUseCases, readWitnesses } from '../platform/log/use-cases.ts'
import { noticeUseCases } from '../platform/notifications/use-cases.ts'
import type { Signer } from '../platform/signing/ed25519.ts'
import type { Sealer } from '../platform/signing/sealer.ts'
import { exportUseCases } from '../training-record/commands/export-use-cases.ts'
import { proofUseCases } from '../training-record/commands/proof-use-cases.ts'
import { specialtyCodes } from '../training-record/public.ts'
import { trainingRecordUseCases } from '../training-record/routes.ts'
import { groundOf } from './looked/ground-of.ts'
import { PROCESSES } from './processes.ts'

/** Everything that the system answers, by the capability whose it is: the server serves it, the OpenAPI document lists it. */
export const byCapability = (
  store: FileStore,
  signer: Signer,
  sealer: Sealer,
): Readonly<Record<string, readonly UseCase[]>> => ({
  identity: [
    ...identityUseCases,
    ...accountImportUseCases(specialtyCodes),
    ...secondFactorUseCases(sealer),
    makeListLooks(groundOf),
  ],
  applications: [
    ...applicationUseCases({ processes: PROCESSES, signer }),
    ...attachmentUseCases({ processes: PROCESSES }, store),
  ],
  notifications: noticeUseCases,
  files: fileUseCases(store, openScanner(process.env)),
  log: logUseCases(signer.publicKey, readWitnesses(process.env.OPENSMK_LOG_WITNESSES)),
  'training-record': [...trainingRecordUseCases, ...exportUseCases({ signer, store }), ...proofUseCases(store)],
})

export const useCases = (store: FileStore, signer: Signer, sealer: Sealer): UseCase[] =>
  Object.values(byCapability(store, signer, sealer)).flat()

/** Whose a route is: under this heading a reader of the OpenAPI document finds it. */
export function capabilityOf(all: Readonly<Record<string, readonly UseCase[]>>): (route: Route) => string {
  const names = new Map(
    Object.entries(all).flatMap(([name, cases]) => cases.map(({ route }) => [route, name] as const)),
  )
  return (route) => names.get(route) ?? 'api'
}
