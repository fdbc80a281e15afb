import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { findLive } from '../queries/applications.ts'
import { insertDraft } from '../store/applications.ts'
import { columnsOf, openingClosing } from './closing-of.ts'
import { type ApplicationMeans, processNamed } from './process.ts'

export const makeOpenDraft = ({ processes }: ApplicationMeans) =>
  command(contract.openDraft, async ({ process, round }, { db, actor, now, today, newId, concerns }) => {
    const found = processNamed(processes, process)
    if (!found.ok) return found
    if (!found.value.definition.rounds.includes(round)) return refuse('unknown-process', { process, round })
    concerns(actor.personId)
    const may = await found.value.mayOpen(db, { personId: actor.personId, round, today })
    if (!may.ok) return may
    const id = newId()
    const closing = columnsOf(openingClosing(found.value.definition, { round, now }))
    const draft = { id, process, round, applicant_person_id: actor.personId, turn_since: now, ...closing }
    if (await insertDraft(db, draft)) return accept({ applicationId: id })
    const live = await findLive(db, draft)
    return refuse('live-application', { applicationId: live?.id })
  })
