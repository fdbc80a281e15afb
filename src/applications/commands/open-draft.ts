import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { findLive } from '../queries/applications.ts'
import { insertDraft } from '../store/applications.ts'
import { columnsOf, openingClosing } from './closing-of.ts'
import { type ApplicationMeans, processNamed } from './process.ts'

export const makeOpenDraft = ({ processes }: ApplicationMeans) =>
  command(contract.openDraft, async ({ process: name, round }, context) => {
    const { db, actor, now, today, newId, concerns } = context
    const process = processNamed(processes, name)
    if (!process.ok) return process
    const { definition, subjectOf, mayOpen } = process.value
    if (definition.rounds?.includes(round) === false) return refuse('unknown-process', { process: name, round })
    const subject = subjectOf ? await subjectOf(round, context) : accept(actor.personId as string)
    if (!subject.ok) return subject
    concerns(subject.value)
    const may = await mayOpen({ personId: actor.personId, subjectId: subject.value, round, today }, context)
    if (!may.ok) return may
    const about = { process: name, round, subject_person_id: subject.value }
    const closing = columnsOf(openingClosing(definition, { round, now }))
    const whose = { ...about, applicant_person_id: actor.personId }
    const draft = { id: newId<'application'>(), ...whose, turn_since: now, ...closing }
    if (await insertDraft(db, draft)) return accept({ applicationId: draft.id as string })
    const live = await findLive(db, whose)
    return refuse('live-application', { applicationId: live?.id })
  })
