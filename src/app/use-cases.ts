import { identityUseCases } from '../identity/routes.ts'
import type { UseCase } from '../platform/command/command.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import { fileUseCases } from '../platform/files/use-cases.ts'
import { noticeUseCases } from '../platform/notifications/use-cases.ts'
import { trainingRecordUseCases } from '../training-record/routes.ts'

/** Everything that the system answers: the server serves it, the OpenAPI document lists it. */
export const useCases = (store: FileStore): UseCase[] => [
  ...identityUseCases,
  ...noticeUseCases,
  ...fileUseCases(store),
  ...trainingRecordUseCases,
]
