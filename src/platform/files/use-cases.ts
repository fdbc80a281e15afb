import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { preparedCommand, type UseCase } from '../command/command.ts'
import * as contract from '../contract/file-upload.ts'
import { cleanFile } from './cleaning/clean-file.ts'
import type { FileStore } from './file-store.ts'
import { mediaTypeOf } from './media-type.ts'
import type { Scanner } from './scanner.ts'
import { type NewFile, storeFile } from './stored-files.ts'

/** Cleaned and scanned while no transaction is open: what is scanned is what is kept. */
export function fileUseCases(store: FileStore, scanner: Scanner): readonly UseCase[] {
  const upload = preparedCommand(contract.uploadFile, {
    prepare: async ({ name, bytes }, { actor }): Promise<Verdict<NewFile, contract.FileRefusal>> => {
      const known = knownFile(name, bytes)
      if (!known.ok) return known
      const mediaType = known.value
      const clean = await cleanFile(bytes, { mediaType, from: actor.personId })
      if (!clean.ok) return clean
      if (clean.value.bytes.length > contract.MOST_BYTES) return tooLarge(name, clean.value.bytes)
      const scanned = await scanner.scan(clean.value.bytes)
      if (!scanned.ok) return scanned
      return accept({ ...clean.value, ...scanned.value, mediaType, fileName: name, uploadedBy: actor.personId })
    },
    run: async (_, { db, actor, concerns }, file) => {
      const { id, sha256, byteLength, mediaType, changes, scan } = await storeFile(db, store, file)
      concerns(actor.personId, { fileId: id, sha256 })
      return accept({ fileId: id, sha256, byteLength, mediaType, changes: [...changes], scan })
    },
  })
  return [upload]
}

function knownFile(name: string, bytes: Uint8Array) {
  if (bytes.length === 0) return refuse('file-empty', { name })
  if (bytes.length > contract.MOST_BYTES) return tooLarge(name, bytes)
  const mediaType = mediaTypeOf(bytes)
  return mediaType ? accept(mediaType) : refuse('file-type-unknown', { name })
}

const tooLarge = (name: string, { length }: Uint8Array) =>
  refuse('file-too-large', { name, bytes: length, most: contract.MOST_BYTES })
