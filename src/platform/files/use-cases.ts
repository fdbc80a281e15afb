import { accept, refuse } from '../../kernel/verdict.ts'
import { command, type UseCase } from '../command/command.ts'
import * as contract from '../contract/file-upload.ts'
import type { FileStore } from './file-store.ts'
import { mediaTypeOf } from './media-type.ts'
import { storeFile } from './stored-files.ts'

export function fileUseCases(store: FileStore): readonly UseCase[] {
  const upload = command(contract.uploadFile, async ({ name, bytes }, { db, actor, concerns }) => {
    if (bytes.length === 0) return refuse('file-empty', { name })
    if (bytes.length > contract.MOST_BYTES) {
      return refuse('file-too-large', { name, bytes: bytes.length, most: contract.MOST_BYTES })
    }
    const mediaType = mediaTypeOf(bytes)
    if (!mediaType) return refuse('file-type-unknown', { name })
    const { personId } = actor
    const { id, sha256, byteLength } = await storeFile(db, store, {
      bytes,
      mediaType,
      fileName: name,
      uploadedBy: personId,
    })
    concerns(personId, { fileId: id, sha256 })
    return accept({ fileId: id, sha256, byteLength, mediaType })
  })
  return [upload]
}
