import { randomUUID } from 'node:crypto'
import * as applications from '../../applications/contract/applications.ts'
import * as cases from '../../applications/contract/cases.ts'
import { applicationUseCases } from '../../applications/routes.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { UseCase } from '../../platform/command/command.ts'
import type { Route } from '../../platform/contract/route.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'
import { listChecks } from '../../training-record/commands/list-checks.ts'
import { COMPLETION } from '../../training-record/rules/completion-application.ts'
import { PROCESSES } from '../processes.ts'
import type { Acting } from './acting.ts'
import { SAID } from './record-entries.words.ts'

export interface Remark {
  readonly field: string
  readonly reason: string
}

interface Judged {
  readonly outcome: 'accepted' | 'refused'
  readonly grounds: string
  readonly pinned?: readonly Remark[]
}

/** The completion of a training as its people file, check and decide it; each answers with what the system says. */
export function completing(signer: Signer) {
  const all = applicationUseCases({ processes: PROCESSES, signer })
  const serving = <R extends Route>(route: R) =>
    all.find((one) => one.route === (route as Route)) as unknown as UseCase<R>
  const seen = async (by: Acting, recordId: string) => {
    const { applicationId } = await by.does(listChecks, { recordId })
    if (!applicationId) return { applicationId: randomUUID(), version: 1 }
    const { version } = await by.does(serving(applications.getApplication), { applicationId })
    return { applicationId, version }
  }
  return {
    seen,
    /** What waits at somebody's desk. */
    turns: async (by: Acting) =>
      (await by.does(serving(cases.listCases), {})).cases.filter(
        ({ turn, relation }) => turn.of === 'desk' && relation === 'desk',
      ),
    files: async (by: Acting, recordId: string, opinion: string): Promise<Verdict<unknown>> => {
      const opened = await by.tries(serving(applications.openDraft), { process: COMPLETION.process, round: recordId })
      const applicationId = openIn(opened)
      if (!applicationId) return opened
      return by.tries(serving(applications.fileApplication), { applicationId, key: randomUUID(), draft: { opinion } })
    },
    passes: async (by: Acting, recordId: string) => by.tries(serving(cases.passApplication), await seen(by, recordId)),
    returns: async (by: Acting, recordId: string, said: { reason: string; pinned: Remark[] }) =>
      by.tries(serving(cases.returnApplication), { ...(await seen(by, recordId)), ...said }),
    withdraws: async (by: Acting, recordId: string) => {
      const { applicationId } = await seen(by, recordId)
      return by.tries(serving(applications.withdrawApplication), { applicationId })
    },
    judges: async (by: Acting, recordId: string, { pinned = [], ...said }: Judged) =>
      by.tries(serving(cases.decideApplication), {
        ...{ ...(await seen(by, recordId)), ...said, pinned: [...pinned] },
        ...{ legalBasis: 'art. 16r', remedies: SAID.remedies },
      }),
  }
}

export type Completing = ReturnType<typeof completing>

/** The one that was begun now, or earlier. */
function openIn(opened: Verdict<unknown>): string | undefined {
  if (opened.ok) return (opened.value as { applicationId: string }).applicationId
  const [refusal] = opened.refusals
  return refusal?.code === 'live-application' ? (refusal.facts.applicationId as string) : undefined
}

/** What a seed does must be legal. */
export function legal(verdict: Verdict<unknown>): void {
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals))
}
