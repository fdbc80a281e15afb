import { z } from 'zod'
import { FILE_CHANGES, FILE_SCANS } from '../../platform/contract/file-upload.ts'
import { route } from '../../platform/contract/route.ts'
import { EntryPath, Uuid } from './shapes.ts'

export const Proof = z.object({
  ...{ id: Uuid, name: z.string(), mediaType: z.string(), byteLength: z.int() },
  /** What was taken out of it before it was kept, and whether a scanner looked. */
  changes: z.array(z.enum(FILE_CHANGES)),
  scan: z.enum(FILE_SCANS),
})
export type Proof = z.infer<typeof Proof>

export const listProofs = route({
  get: '/api/records/:recordId/entries/:entryId/files',
  summary: 'The files that prove an entry, in all its versions',
  params: EntryPath,
  answers: { 200: z.object({ files: z.array(Proof) }), refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'proofs listed',
})

export const openProof = route({
  get: '/api/records/:recordId/entries/:entryId/files/:fileId',
  summary: 'One file that proves an entry, for whoever may see the entry',
  params: EntryPath.extend({ fileId: Uuid }),
  answers: { 200: { file: 'application/octet-stream' }, refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'proof read',
})
