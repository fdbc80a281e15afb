import { identityUseCases } from '../identity/routes.ts'
import type { UseCase } from '../platform/command/command.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import { fileUseCases } from '../platform/files/use-cases.ts'
import { noticeUseCases } from '../platform/notifications/use-cases.ts'
import type { Signer } from '../platform/signing/ed25519.ts'
import { exportUseCases } from '../training-record/commands/export-use-cases.ts'
import { proofUseCases } from '../training-record/commands/proof-use-cases.ts'
import { trainingRecordUseCases } from '../training-record/routes.ts'

/** Everything that the system answers: the server serves it, the OpenAPI document lists it. */
export const useCases = (store: FileStore, signer: Signer): UseCase[] => [
  ...identityUseCases,
  ...noticeUseCases,
  ...fileUseCases(store),
  ...trainingRecordUseCases,
  ...exportUseCases(signer),
  ...proofUseCases(store),
]
