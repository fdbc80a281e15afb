import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import type { LogPlace } from '../../platform/log/place.ts'
import { type PlaceFault, type ProvedPlace, provePlace } from '../../platform/log/verify-place.ts'
import { isSignedBy } from '../../platform/signing/ed25519.ts'

const Place = z.object({
  leaf: z.record(z.string(), z.json()),
  index: z.int().min(0),
  checkpoint: z.string(),
  proof: z.array(z.string()),
})

/** What every signed file of ours has beside its payload. */
export const SignedParts = z.object({
  signature: z.object({ publicKey: z.string().optional(), value: z.string() }),
  log: Place.optional(),
})

/** The keys that the caller trusts: those in a file prove nothing about themselves. */
export interface Keys {
  readonly key: string
  readonly logKey: string
}

interface Signed extends z.output<typeof SignedParts> {
  readonly payload: JsonValue
  /** Under which name the leaf of the trail holds the hash of the payload. */
  readonly leafFact: 'receipt' | 'decision'
}

export type SignedFault = 'other-key' | 'forged' | 'leaf-of-another' | PlaceFault

/** What is wrong with a signed payload or its place in the log; or the place, where the file holds one. */
export function checkSigned(
  { payload, signature, log, leafFact }: Signed,
  { key, logKey }: Keys,
): SignedFault | ProvedPlace | undefined {
  const bytes = Buffer.from(canonicalJson(payload))
  if (!isSignedBy(bytes, signature.value, key)) return signature.publicKey === key ? 'forged' : 'other-key'
  if (!log) return undefined
  const proved = provePlace(log as LogPlace, logKey)
  if (typeof proved === 'string') return proved
  const facts = z.record(z.string(), z.json()).safeParse(log.leaf.facts)
  return facts.data?.[leafFact] === sha256(payload) ? proved : 'leaf-of-another'
}

/** SHA-256 of the canonical form, in hexadecimal. */
export const sha256 = (value: JsonValue): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

/** Undefined where there is no such file, or it may not be read. */
export const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
