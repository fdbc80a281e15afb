import type { UseCase } from '../../platform/command/command.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'
import { exportEntries } from './export-entries.ts'
import { makeRecordArchive } from './record-archive.ts'
import { recordPdf } from './record-pdf.ts'
import { makeRestoreArchive } from './restore-archive.ts'

/** What leaves the system as a file, and the way back; archives are signed with the installation's key. */
export const exportUseCases = (signer: Signer): UseCase[] => [
  exportEntries,
  recordPdf,
  makeRecordArchive(signer),
  makeRestoreArchive(signer),
]
