import { z } from 'zod'
import { FileBody } from '../../platform/contract/file-body.ts'
import { MEGABYTE } from '../../platform/contract/file-upload.ts'
import { route } from '../../platform/contract/route.ts'
import { RecordPath } from './shapes.ts'

/** Of all files of a record together; in the archive they are a third longer, beside all else that it holds. */
export const MOST_ARCHIVED_BYTES = 64 * MEGABYTE

export const exportEntries = route({
  get: '/api/records/:recordId/export',
  summary: 'Procedures or duties as a table, in the column order of SMK1 (each case) or SMK2 (totals)',
  params: RecordPath,
  query: z.object({
    order: z.enum(['smk1', 'smk2']),
    format: z.enum(['xlsx', 'csv']),
    part: z.enum(['procedures', 'duties']),
  }),
  answers: { 200: { file: 'application/octet-stream' }, refusals: ['not-found', 'not-permitted', 'step-up-needed'] },
  permission: 'record.export',
  audit: 'entries exported',
  stepUp: 'of-another',
})

export const recordPdf = route({
  get: '/api/records/:recordId/pdf',
  summary: 'The record as an accessible PDF for the file',
  params: RecordPath,
  query: z.object({ language: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: { file: 'application/pdf' }, refusals: ['not-found', 'not-permitted'] },
  permission: 'record.export',
  audit: 'record printed',
  limits: { perMinute: 20 },
})

export const recordArchive = route({
  get: '/api/records/:recordId/archive',
  summary: 'Everything that the record holds, entries with their history and files, as JSON signed with Ed25519',
  params: RecordPath,
  answers: {
    200: { file: 'application/json' },
    refusals: ['not-found', 'not-permitted', 'archive-too-large', 'step-up-needed'],
  },
  permission: 'record.export',
  audit: 'record archived',
  stepUp: 'of-another',
  limits: { perMinute: 20 },
})

export const restoreArchive = route({
  post: '/api/records/:recordId/archive',
  summary: 'Put the archive of this record, signed here, back into the record that lost its entries',
  params: RecordPath,
  body: FileBody,
  answers: {
    200: z.object({ entries: z.int(), changes: z.int(), files: z.int() }),
    refusals: [
      'not-found',
      'record-closed',
      'archive-not-genuine',
      'archive-version-unknown',
      'archive-of-another-record',
      'record-not-empty',
    ],
  },
  permission: 'record.import',
  audit: 'archive restored',
  limits: { bodyBytes: 2 * MOST_ARCHIVED_BYTES, perMinute: 6 },
})
