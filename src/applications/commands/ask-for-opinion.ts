import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/opinions.ts'
import { opinionAsked } from '../events.ts'
import { opinionsOf } from '../queries/opinions.ts'
import { dueAfterAsking, questionOf } from '../rules/opinion.ts'
import { dueOn } from '../rules/terms.ts'
import { moveApplication } from '../store/applications.ts'
import { insertOpinion } from '../store/opinions.ts'
import type { OpinionTable } from '../store/tables.ts'
import { viewApplication } from './application-view.ts'
import { advisersOf } from './competent-desks.ts'
import { newsOf } from './news.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** The parties are told that it was asked (KPA art. 106 § 2); the desk's own term waits meanwhile. */
export const makeAskForOpinion = (means: ApplicationMeans) =>
  command(contract.askForOpinion, async ({ applicationId, version, of: key, ...given }, context) => {
    const { db, actor, now, today, newId } = context
    const found = await applicationTo('ask', { applicationId, version, means }, context)
    if (!found.ok) return found
    const { next, relation, ...row } = found.value
    const said = questionOf(given)
    if (!said.ok) return said
    const adviser = (await advisersOf(row, getProcess(means.processes, row.process), context)).find(
      (one) => one.key === key,
    )
    if (!adviser) return refuse('unknown-desk', { key }, { field: 'of' })
    const { question, days } = said.value
    const opinionDue = dueOn({ days, law: 'KPA art. 106 § 3' }, today)
    const openUntil = latestOpen((await opinionsOf(db, [applicationId])).get(applicationId) ?? [])
    const { desk, label } = adviser
    const asked = { id: newId(), application_id: applicationId, label, desk, question, due_on: opinionDue }
    const isNew = await insertOpinion(db, { ...asked, asked_at: now, asked_by: actor.personId })
    if (!isNew) return refuse('opinion-open', { label }, { field: 'of' })
    const due = row.due_on ? dueAfterAsking(getDate(row.due_on), { opinionDue, today, openUntil }) : null
    const move = { state: next, turn_since: row.turn_since, due_on: due }
    await moveApplication(db, row, move)
    await recordStep({ applicationId, action: 'ask', reason: `${label}: ${question}`, stage: row.stage }, context)
    await announce(db, opinionAsked({ ...newsOf(row), desk, dueOn: opinionDue, to: label }))
    return accept(await viewApplication({ ...row, ...move, version: version + 1 }, relation, { context, means }))
  })

/** Until when others that were asked still have. */
const latestOpen = (opinions: readonly OpinionTable[]): PlainDate | null =>
  opinions
    .filter(({ given_at }) => given_at === null)
    .map(({ due_on }) => getDate(due_on))
    .toSorted()
    .at(-1) ?? null
