import type { UseCase } from '../../platform/command/command.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { makeAttachFile } from './attach-file.ts'
import { makeOpenAttachment } from './open-attachment.ts'
import type { ApplicationMeans } from './process.ts'
import { removeAttachment } from './remove-attachment.ts'

/** The files that are attached to applications; their bytes lie in the installation's store. */
export const attachmentUseCases = (means: Pick<ApplicationMeans, 'processes'>, store: FileStore): UseCase[] => [
  makeAttachFile(means),
  removeAttachment,
  makeOpenAttachment(store),
]
