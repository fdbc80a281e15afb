import { codeIn, isInCapability, isTest, type TextFile } from './tree.ts'

const CAPABILITIES = ['identity', 'applications', 'accreditation', 'recruitment', 'courses', 'training-record', 'exams']
const OWNED = [...CAPABILITIES, 'cpd', 'monitoring', 'platform'].map((folder) => folder.replaceAll('-', '_'))

const NAMED_TABLE = `["'\`\\s(]"?(${OWNED.join('|')})"?\\."?(\\w+)`
const CALL = new RegExp(`\\b(?:\\w*(?:From|Into|Join|Table)|from|using)\\(${NAMED_TABLE}`, 'g')
const SQL = new RegExp(`\\b(?:from|join|into|update|table|truncate|using)${NAMED_TABLE}`, 'gi')

/** A capability names only tables of its own schema; monitoring also reads the views that others publish. */
export const foreignTables = (root: string): string[] =>
  codeIn(root)
    .filter(({ path }) => !isTest(path))
    .flatMap(foreignIn)

function foreignIn({ path, text }: TextFile): string[] {
  const own = (path.split('/')[1] ?? '').replaceAll('-', '_')
  const named = [...text.matchAll(CALL), ...text.matchAll(SQL)].map(([, schema = '', table = '']) => ({
    schema,
    table,
  }))
  const foreign = named.filter(({ schema, table }) => {
    const isPublished = own === 'monitoring' && table.endsWith('_public')
    return schema !== own && !isPublished
  })
  return [...new Set(foreign.map(({ schema, table }) => `${path}: ${schema}.${table} is not its own`))]
}

const READS = /\bselectFrom\(|\bsql(<[^`]*>)?`/
const WRITES =
  /\b(insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^`]*>)?`\s*(insert|update|delete|merge|truncate)\b/i

/** What is read stands in queries, what is written in store; the rest of a capability holds no SQL. */
export const strayQueries = (root: string): string[] =>
  codeIn(root)
    .filter(({ path }) => isInCapability(path) && !isTest(path) && !/^src\/[^/]+\/store(\.ts|\/)/.test(path))
    .flatMap(({ path, text }) => {
      if (WRITES.test(text)) return [`${path}: only the store writes`]
      const mayRead = /^src\/[^/]+\/queries(\.ts|\/)/.test(path)
      return READS.test(text) && !mayRead ? [`${path}: SQL stands in queries and store`] : []
    })
