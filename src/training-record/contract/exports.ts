import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { RecordPath } from './shapes.ts'

export const exportEntries = route({
  get: '/api/records/:recordId/export',
  summary: 'Procedures or duties as a table, in the column order of SMK1 (each case) or SMK2 (totals)',
  params: RecordPath,
  query: z.object({
    order: z.enum(['smk1', 'smk2']),
    format: z.enum(['xlsx', 'csv']),
    part: z.enum(['procedures', 'duties']),
  }),
  answers: { 200: { file: 'application/octet-stream' }, refusals: ['not-found'] },
  permission: 'record.export',
  audit: 'entries exported',
})

export const recordPdf = route({
  get: '/api/records/:recordId/pdf',
  summary: 'The record as an accessible PDF for the file',
  params: RecordPath,
  query: z.object({ language: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: { file: 'application/pdf' }, refusals: ['not-found'] },
  permission: 'record.export',
  audit: 'record printed',
  limits: { perMinute: 20 },
})

export const recordArchive = route({
  get: '/api/records/:recordId/archive',
  summary: 'Everything that the record holds, every entry with its history, as canonical JSON signed with Ed25519',
  params: RecordPath,
  answers: { 200: { file: 'application/json' }, refusals: ['not-found'] },
  permission: 'record.export',
  audit: 'record archived',
  limits: { perMinute: 20 },
})
