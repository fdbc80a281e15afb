import type { Db } from '../../platform/db/pool.ts'
import {
  leavesWithoutDocument,
  type NamedDecision,
  type NamedVersion,
  pageOfDecisions,
  pageOfVersions,
} from '../queries/documents.ts'
import { type DocumentFault, faultsOfDecision, faultsOfVersion } from './faults-of-document.ts'

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
      const faults: DocumentFault[] = []
      let documents = 0
      for await (const page of pages((after) => pageOfVersions(inside, after), versionPlace)) {
        documents += page.length
        faults.push(...page.flatMap((version) => faultsOfVersion(version, publicKey)))
      }
      for await (const page of pages((after) => pageOfDecisions(inside, after), decisionPlace)) {
        documents += page.length
        faults.push(...page.flatMap((decision) => faultsOfDecision(decision, publicKey)))
      }
      const gone = await leavesWithoutDocument(inside)
      faults.push(...gone.map((leafId): DocumentFault => ({ what: 'document-removed', leafId })))
      return { documents, faults }
    })

type Place = readonly [string, number]
const versionPlace = ({ application_id, number }: NamedVersion): Place => [application_id, number]
const decisionPlace = ({ application_id, instance }: NamedDecision): Place => [application_id, instance]

async function* pages<Row>(read: (after: Place) => Promise<Row[]>, placeOf: (row: Row) => Place) {
  let rows = await read(['00000000-0000-0000-0000-000000000000', 0])
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield rows
    rows = await read(placeOf(last))
  }
}
