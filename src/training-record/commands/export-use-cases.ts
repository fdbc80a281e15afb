import type { UseCase } from '../../platform/command/command.ts'
import { exportEntries } from './export-entries.ts'
import { type ArchiveMeans, makeRecordArchive } from './record-archive.ts'
import { recordPdf } from './record-pdf.ts'
import { makeRestoreArchive } from './restore-archive.ts'

/** What leaves the system as a file, and the way back; archives are signed with the installation's key. */
export const exportUseCases = (means: ArchiveMeans): UseCase[] => [
  exportEntries,
  recordPdf,
  makeRecordArchive(means),
  makeRestoreArchive(means),
]
