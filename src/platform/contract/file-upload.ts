import { z } from 'zod'
import { FileBody } from './file-body.ts'
import { route } from './route.ts'

export const MEGABYTE = 1_048_576
export const MOST_BYTES = 20 * MEGABYTE

/** What was taken out of a file before it was kept; or that it was kept to the byte, because it is signed. */
export const FILE_CHANGES = ['appended', 'description', 'kept-as-signed', 'place', 'script'] as const
export type FileChange = (typeof FILE_CHANGES)[number]

/** Whether a scanner looked for malware and found none, or there was none to look. */
export const FILE_SCANS = ['clean', 'not-scanned'] as const
export type FileScan = (typeof FILE_SCANS)[number]

/** Why a file is not taken. */
export const FILE_REFUSALS = [
  ...(['file-empty', 'file-too-large', 'file-type-unknown', 'file-damaged', 'file-encrypted'] as const),
  ...(['file-active', 'file-embeds', 'file-unpacks-too-large'] as const),
  ...(['file-infected', 'scanner-unreachable', 'scanner-limit', 'too-many-requests'] as const),
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

export const uploadFile = route({
  put: '/api/files',
  summary: 'Upload a PDF, PNG, JPEG or XLSX file; it is cleaned and scanned, and only the uploader may attach it later',
  query: z.object({ name: z.string().min(1).max(200) }),
  body: FileBody,
  answers: {
    200: z.object({
      ...{ fileId: z.string(), sha256: z.string(), byteLength: z.int(), mediaType: z.string() },
      changes: z.array(z.enum(FILE_CHANGES)),
      scan: z.enum(FILE_SCANS),
    }),
    refusals: FILE_REFUSALS,
  },
  permission: 'signed-in',
  audit: 'file uploaded',
  auditRefused: 'file refused',
  limits: { bodyBytes: MOST_BYTES, perMinute: 60 },
})
