import type { UseCase } from '../../platform/command/command.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { listProofs } from './list-proofs.ts'
import { makeOpenProof } from './open-proof.ts'

/** The files that prove entries; their bytes lie in the installation's store. */
export const proofUseCases = (store: FileStore): UseCase[] => [listProofs, makeOpenProof(store)]
