import { type ApplicationDraft, fieldsOf } from '../../kernel/application.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { putDraft } from '../store/applications.ts'
import { draftToChange } from './draft-to-change.ts'
import { type ApplicationMeans, getProcess, type Process } from './process.ts'

export const makeSaveDraft = ({ processes }: ApplicationMeans) =>
  command(contract.saveDraft, async ({ applicationId, version, draft }, context) => {
    const found = await draftToChange(applicationId, context)
    if (!found.ok) return found
    const { db, now, concerns } = context
    const row = found.value
    if (row.version !== version) return refuse('stale-version', { yours: version, current: row.version })
    const typed = typedIn(draft, getProcess(processes, row.process))
    if (!typed.ok) return typed
    concerns(row.subject_person_id)
    await putDraft(db, row, { draft: typed.value, draft_saved_at: now })
    return accept({ version: version + 1, draftSavedAt: now })
  })

/** Only what the form asks for is kept. */
export function typedIn(draft: ApplicationDraft, { definition }: Process): Verdict<ApplicationDraft, 'unknown-field'> {
  const known = fieldsOf(definition).map(({ key }) => key)
  const strange = Object.keys(draft).filter((key) => !known.includes(key))
  return strange.length > 0 ? refuse('unknown-field', { fields: strange }) : accept(draft)
}

/** What the form asks for, of all that was filed: a register's own words stay with the version. */
export const askedIn = (content: ApplicationDraft, { definition }: Process): ApplicationDraft =>
  Object.fromEntries(
    fieldsOf(definition).flatMap(({ key }) => (content[key] === undefined ? [] : [[key, content[key]]])),
  )
