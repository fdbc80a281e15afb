import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/opinions.ts'
import { opinionGiven } from '../events.ts'
import { opinionsOf } from '../queries/opinions.ts'
import { sitsAt } from '../rules/may.ts'
import { deskText } from '../rules/words-of-desk.ts'
import { giveOpinion } from '../store/opinions.ts'
import { viewApplication } from './application-view.ts'
import { newsOf } from './news.ts'
import type { ApplicationMeans } from './process.ts'
import { recordStep } from './record-step.ts'
import { applicationTo } from './visible-application.ts'

/** Once, by whoever sits where it was asked; the desk and the parties read it from then on (KPA art. 73 § 1). */
export const makeGiveOpinion = (means: ApplicationMeans) =>
  command(contract.giveOpinion, async ({ applicationId, opinionId, stance, answer }, context) => {
    const { db, actor, now } = context
    const found = await applicationTo('advise', { applicationId, means }, context)
    if (!found.ok) return found
    const { next: _filed, relation, ...row } = found.value
    const asked = (await opinionsOf(db, [applicationId])).get(applicationId)?.find(({ id }) => id === opinionId)
    if (!asked || !sitsAt(actor, asked.desk)) return refuse('not-found')
    const said = deskText(answer, { field: 'answer', least: 10, most: 4000 })
    if (!said.ok) return said
    const given = { given_at: now, given_by: actor.personId, stance, answer: said.value }
    if (!(await giveOpinion(db, opinionId, given))) return refuse('opinion-given')
    await recordStep({ applicationId, action: 'advise', reason: asked.label, stage: row.stage }, context)
    if (row.desk)
      await announce(db, opinionGiven({ ...newsOf(row), desk: row.desk, dueOn: row.due_on ?? '', to: asked.label }))
    return accept(await viewApplication(row, relation, { context, means }))
  })
