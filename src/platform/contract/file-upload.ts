import { z } from 'zod'
import { FileBody } from './file-body.ts'
import { route } from './route.ts'

export const MEGABYTE = 1_048_576
export const MOST_BYTES = 20 * MEGABYTE

export const uploadFile = route({
  put: '/api/files',
  summary: 'Upload a PDF, PNG, JPEG, XLSX or ZIP file; only the uploader may attach it later',
  query: z.object({ name: z.string().min(1).max(200) }),
  body: FileBody,
  answers: {
    200: z.object({ fileId: z.string(), sha256: z.string(), byteLength: z.int(), mediaType: z.string() }),
    refusals: ['file-empty', 'file-too-large', 'file-type-unknown'],
  },
  permission: 'signed-in',
  audit: 'file uploaded',
  limits: { bodyBytes: MOST_BYTES, perMinute: 60 },
})
