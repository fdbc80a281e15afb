import { factsOfLeaves, leavesSaying } from '../../platform/audit/leaf-facts.ts'
import type { Db } from '../../platform/db/pool.ts'
import { type DocumentPlace, type NumberedVersion, pageOfDecisions, pageOfVersions } from '../queries/documents.ts'
import type { DecisionTable } from '../store/tables.ts'
import { type DocumentFault, faultsOfDecision, faultsOfVersion, type Named } from './faults-of-document.ts'

export interface VerifiedDocuments {
  readonly documents: number
  readonly faults: readonly DocumentFault[]
}

/**
 * Reads every filed version and every decision, in one unchanging view, and holds each against its signature and the
 * leaf that names it. Whether the leaves themselves are as they were, the log says.
 */
export const verifyDocuments = (db: Db, publicKey: string): Promise<VerifiedDocuments> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (inside) => {
      const versions = await verifyEach<NumberedVersion>(inside, {
        ...{ leaves: { action: 'application filed', fact: 'receipt' }, read: pageOfVersions },
        placeOf: ({ application_id, number }) => [application_id, number],
        faultsOf: (row) => faultsOfVersion(row, publicKey),
      })
      const decisions = await verifyEach<DecisionTable>(inside, {
        ...{ leaves: { action: 'application decided', fact: 'decision' }, read: pageOfDecisions },
        placeOf: ({ application_id, instance }) => [application_id, instance],
        faultsOf: (row) => faultsOfDecision(row, publicKey),
      })
      const faults = [...versions.faults, ...decisions.faults]
      return { documents: versions.documents + decisions.documents, faults }
    })

interface Kind<Row> {
  /** Which leaves name such documents, and where. */
  readonly leaves: { readonly action: string; readonly fact: string }
  readonly read: (db: Db, after: DocumentPlace) => Promise<Row[]>
  readonly placeOf: (row: Row) => DocumentPlace
  readonly faultsOf: (row: Named<Row>) => DocumentFault[]
}

const START: DocumentPlace = ['00000000-0000-0000-0000-000000000000', 0]

/** Page by page; last come the leaves whose document is gone. */
async function verifyEach<Row extends { readonly leaf_id: string | null }>(
  db: Db,
  { leaves, read, placeOf, faultsOf }: Kind<Row>,
): Promise<VerifiedDocuments> {
  const kept = new Set<string>()
  const faults: DocumentFault[] = []
  let documents = 0
  for (let rows = await read(db, START); rows.length > 0; rows = await read(db, placeOf(rows.at(-1) as Row))) {
    const ids = rows.flatMap(({ leaf_id }) => leaf_id ?? [])
    const named = await factsOfLeaves(db, ids, leaves)
    faults.push(...rows.flatMap((row) => faultsOf({ ...row, named: named.get(row.leaf_id ?? '') ?? null })))
    for (const id of ids) kept.add(id)
    documents += rows.length
  }
  const gone = (await leavesSaying(db, leaves)).filter((id) => !kept.has(id))
  faults.push(...gone.map((leafId): DocumentFault => ({ what: 'document-removed', leafId })))
  return { documents, faults }
}
