import { z } from 'zod'
import { ROLES } from '../../kernel/actor.ts'
import { FileBody } from '../../platform/contract/file-body.ts'
import { MEGABYTE } from '../../platform/contract/file-upload.ts'
import { route } from '../../platform/contract/route.ts'
import { ACCOUNT_COLUMNS } from '../rules/account-import/columns.words.ts'
import type { AccountColumn } from '../rules/account-import/read-table.ts'

const COLUMNS = Object.keys(ACCOUNT_COLUMNS) as [AccountColumn, ...AccountColumn[]]

const Counts = z.object({
  rows: z.int(),
  newPersons: z.int(),
  newAccounts: z.int(),
  newRoles: z.int(),
  /** Roles of the file that are held already. */
  heldAlready: z.int(),
})

/** What is wrong with a field of a row; the PESEL stands in none. */
const RowError = z.object({
  row: z.int(),
  field: z.enum(COLUMNS),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
export type RowError = z.infer<typeof RowError>

export type ImportCounts = z.infer<typeof Counts>

const Line = z.object({
  row: z.int(),
  name: z.string(),
  /** Two first and two last digits. */
  maskedPesel: z.string(),
  roles: z.array(z.enum(ROLES)),
  effect: z.enum(['new-person', 'new-account', 'new-roles', 'nothing']),
})
export type Line = z.infer<typeof Line>

export const Preview = z.object({
  counts: Counts,
  /** Headers of columns that say nothing to us. */
  ignored: z.array(z.string()),
  errorCount: z.int(),
  /** The first of them, by row. */
  errors: z.array(RowError),
  /** The first persons, by row. */
  lines: z.array(Line),
})
export type Preview = z.infer<typeof Preview>

const FILE_REFUSALS = [
  ...['not-a-spreadsheet', 'empty-file', 'damaged', 'encrypted', 'macros', 'too-large', 'zip-bomb'],
  ...['no-rows', 'too-many-rows', 'columns-missing', 'column-twice', 'own-pesel-unknown', 'step-up-needed'],
] as const
const SHARED = {
  permission: 'account.import',
  stepUp: true,
  limits: { bodyBytes: 8 * MEGABYTE, perMinute: 20 },
} as const

export const previewAccounts = route({
  post: '/api/account-imports/preview',
  summary: 'What a file of accounts would do, and every error in it by row and field; changes nothing',
  body: FileBody,
  answers: { 200: Preview, refusals: [...FILE_REFUSALS] },
  audit: 'file of accounts checked',
  ...SHARED,
})

export const importAccounts = route({
  post: '/api/account-imports',
  summary: 'Enter all persons, accounts and roles of a file, or none; sent again it adds nothing',
  body: FileBody,
  answers: { 200: Counts, refusals: [...FILE_REFUSALS, 'rows-in-error', 'register-changed'] },
  audit: 'accounts imported',
  auditRefused: 'import of accounts refused',
  ...SHARED,
})

export const exportRegister = route({
  get: '/api/register/persons.csv',
  summary: 'The register of persons with the roles that the asker keeps, as CSV; PESEL masked',
  query: z.object({ locale: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: { file: 'text/csv' }, refusals: ['step-up-needed'] },
  permission: 'register.export',
  audit: 'register exported',
  stepUp: true,
  limits: { perMinute: 10 },
})
