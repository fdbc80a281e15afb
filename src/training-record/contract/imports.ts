import { z } from 'zod'
import { type RequestOf, route } from '../../platform/contract/route.ts'
import { Fields, Moment, RecordPath, Uuid } from './shapes.ts'

export const ImportBatch = z.object({
  id: Uuid,
  fileName: z.string(),
  rowCount: z.int(),
  addedCount: z.int(),
  knownCount: z.int(),
  committedAt: Moment,
  undoneAt: Moment.nullable(),
  /** How many of its entries are approved already; undo is possible while it is 0. */
  approvedCount: z.int(),
})
export type ImportBatch = z.infer<typeof ImportBatch>

export const commitImport = route({
  post: '/api/records/:recordId/imports',
  summary: 'Add the rows of a spreadsheet as entries in one transaction; a row that is there already adds nothing',
  params: RecordPath,
  body: z.object({
    id: Uuid,
    fileName: z.string().min(1).max(200),
    rows: z
      .array(z.object({ row: z.int().min(1), kind: z.enum(['procedure', 'duty']), fields: Fields }))
      .min(1)
      .max(50_000),
    /** What the person chose for values of the file, remembered for the next one. */
    mappings: z
      .array(
        z.object({
          field: z.enum(['service', 'place', 'rotation', 'code']),
          source: z.string().max(500),
          target: z.string().max(200),
        }),
      )
      .max(2000),
  }),
  answers: {
    200: ImportBatch,
    refusals: ['not-found', 'not-permitted', 'own-record', 'record-closed', 'rows-refused', 'id-taken'],
  },
  permission: 'record.import',
  audit: 'spreadsheet imported',
  limits: { bodyBytes: 40_000_000 },
})

export type ImportRequest = RequestOf<typeof commitImport>

export const undoImport = route({
  post: '/api/records/:recordId/imports/:importId/undo',
  summary: 'Take the whole import back while nothing of it is approved',
  params: RecordPath.extend({ importId: Uuid }),
  answers: {
    200: ImportBatch,
    refusals: ['not-found', 'not-permitted', 'own-record', 'record-closed', 'import-approved', 'import-undone'],
  },
  permission: 'record.import',
  audit: 'import undone',
})

export const listImports = route({
  get: '/api/records/:recordId/imports',
  summary: 'The imports of a record, newest first',
  params: RecordPath,
  answers: { 200: z.object({ imports: z.array(ImportBatch) }), refusals: ['not-found'] },
  permission: 'record.read',
  audit: 'imports read',
})

export const listMappings = route({
  get: '/api/import-mappings',
  summary: 'What the asker chose for values of earlier spreadsheets',
  answers: {
    200: z.object({
      mappings: z.array(z.object({ field: z.string(), source: z.string(), target: z.string() })),
    }),
    refusals: [],
  },
  permission: 'record.import',
  audit: null,
})
