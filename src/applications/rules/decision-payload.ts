import type { Role } from '../../kernel/actor.ts'
import type { JsonValue } from '../../kernel/canonical-json.ts'
import type { Decision, PinnedReason } from './words-of-desk.ts'

/**
 * What a signed decision says of itself; a reader of another version must say that it cannot read this one.
 *
 * @policy decision 0176
 */
export const DECISION_FORMAT = { name: 'opensmk.decision', version: 1 } as const

/**
 * The parts that the law asks of a decision, as they were when it was given: who decided, on what day, about whom, what,
 * on what basis, why, and what may be done against it. The document is printed from this alone.
 *
 * @law KPA art. 107 § 1
 */
export interface Decided extends Omit<Decision, 'pinned'> {
  /** What is missing, thing by thing; absent where nothing was named. */
  readonly pinned?: readonly PinnedReason[]
  /** `2026/U/00001-D1`. */
  readonly number: string
  readonly decidedAt: string
  /** The body in whose name it is given. */
  readonly body: string
  /** The decision that was objected to, where this one decides about that. */
  readonly objectedTo?: string
  readonly applicant: { readonly personId: string; readonly name: string }
  readonly decidedBy: { readonly personId: string; readonly name: string; readonly role: Role }
  readonly application: {
    readonly id: string
    readonly number: string
    readonly process: string
    readonly round: string
    readonly version: number
    readonly filedAt: string
    /** SHA-256 of the canonical form of what was decided about, in hexadecimal. */
    readonly hash: string
  }
}

export interface DecisionPayload extends Decided {
  readonly format: typeof DECISION_FORMAT
  readonly [more: string]: JsonValue | undefined
}

/**
 * The payload of a decision, which is signed in its canonical form with the key of the installation: no qualified
 * signature of whoever decided.
 *
 * @law KPA art. 107 § 1
 * @policy decision 0176
 */
export const decisionPayload = (decided: Decided): DecisionPayload => ({
  ...decided,
  format: DECISION_FORMAT,
  applicant: { ...decided.applicant },
  decidedBy: { ...decided.decidedBy },
  application: { ...decided.application },
})

/**
 * The number of a decision: that of its application and which decision of the case it is.
 *
 * @policy decision 0176
 */
export const decisionNumber = (application: string, instance: number): string => `${application}-D${instance}`
