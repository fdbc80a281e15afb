import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import { findPlace } from '../../platform/log/place.ts'
import * as contract from '../contract/documents.ts'
import { listDecisions } from '../queries/applications.ts'
import type { DecisionPayload } from '../rules/decision-payload.ts'
import { visibleApplication } from './visible-application.ts'

/** What was signed, with the signature and the place in the log. */
export const decisionFile = reading(contract.decisionFile, async (asked, context) => {
  const found = await signedDecision(asked, context)
  if (!found.ok) return found
  const { payload: decision, signature: value, publicKey, leafId } = found.value
  const log = await findPlace(context.db, leafId)
  const signature = { algorithm: 'Ed25519', publicKey, value }
  const file: JsonValue = { decision, signature, ...(log && { log: { ...log } }) }
  return accept({
    fileName: `${decisionName(decision)}.json`,
    mediaType: 'application/json',
    bytes: Buffer.from(canonicalJson(file)),
  })
})

interface SignedDecision {
  readonly payload: DecisionPayload
  readonly signature: string
  readonly publicKey: string
  readonly leafId: string
}

/** A decision that has a document, of an application that the actor sees. */
export async function signedDecision(
  { applicationId, instance }: { applicationId: string; instance: number },
  context: Context,
): Promise<Verdict<SignedDecision, 'not-found'>> {
  const found = await visibleApplication(applicationId, context)
  if (!found.ok) return found
  const row = (await listDecisions(context.db, applicationId)).find((one) => one.instance === instance)
  const { payload, signature, public_key: publicKey, leaf_id: leafId } = row ?? {}
  if (!payload || !signature || !publicKey || !leafId) return refuse('not-found')
  return accept({ payload, signature, publicKey, leafId })
}

export const decisionName = ({ number }: DecisionPayload): string => number.replaceAll('/', '-')
