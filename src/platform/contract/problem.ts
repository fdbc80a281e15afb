import type { Facts, Refusal } from '../../kernel/verdict.ts'

/** How every refusal travels: RFC 9457 problem details, with all the reasons at once. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly requestId: string
  readonly refusals: readonly ProblemReason[]
}

export interface ProblemReason {
  readonly code: string
  readonly facts: Facts
  readonly field?: string
  readonly law?: string
}

const STATUS_OF: Readonly<Record<string, number>> = {
  'bad-request': 400,
  'not-signed-in': 401,
  'not-permitted': 403,
  'own-record': 403,
  'step-up-needed': 403,
  'not-found': 404,
  'not-in-state': 409,
  'stale-version': 409,
  'id-taken': 409,
  'too-many-requests': 429,
  'scanner-unreachable': 503,
}

/** The status of a refusal's code: 422 for every reason that a capability names itself. */
export const statusOf = (code: string): number => STATUS_OF[code] ?? 422

/** The gravest reason decides the status: who may not ask is not told what else is wrong. */
export function problemOf(refusals: readonly Refusal[], requestId: string): Problem {
  const [first] = [...refusals].sort((one, other) => statusOf(one.code) - statusOf(other.code))
  if (!first) throw new Error('a refusal names at least one reason')
  const status = statusOf(first.code)
  return { type: `urn:opensmk:problem:${first.code}`, title: first.code, status, code: first.code, requestId, refusals }
}
