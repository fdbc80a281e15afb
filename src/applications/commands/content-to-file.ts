import { type ApplicationDraft, type Desk, type StageDefinition, stageOf } from '../../kernel/application.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Attachment } from '../contract/shapes.ts'
import { attachedEnough } from '../rules/attachments.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { attachedToDraft } from './attachments.ts'
import { aboutIn } from './follow-up.ts'
import type { Process } from './process.ts'
import { typedIn } from './save-draft.ts'

/** What the applicant saw and sends: the answers, and the files by their ids. */
export interface Sent {
  readonly draft: ApplicationDraft
  readonly attachments: readonly string[]
}

export interface ContentToFile {
  readonly content: ApplicationDraft
  /** Of the content, what registers hold. */
  readonly known: ApplicationDraft
  readonly attachments: readonly Attachment[]
  readonly stage: StageDefinition<unknown>
  readonly desk: Desk
}

/** What is sent, with what registers hold, as the process takes it; or every reason against it at once. */
export async function contentToFile(
  row: ApplicationTable,
  sent: Sent,
  { process, context }: { readonly process: Process; readonly context: Context },
): Promise<Verdict<ContentToFile>> {
  const typed = typedIn(sent.draft, process)
  if (!typed.ok) return typed
  const known = (await process.known?.({ ...aboutIn(row, context), draft: sent.draft }, context)) ?? {}
  const content = { ...sent.draft, ...known }
  const attachments = await attachedToDraft(context.db, row.id)
  if (!isSame(attachments, sent.attachments)) return refuse('stale-attachments')
  const { definition } = process
  const form = definition.read(content, row.round)
  const enough = attachedEnough(definition.attachments ?? [], { answers: content, round: row.round }, attachments)
  const whole = all(form, enough)
  if (!whole.ok) return whole
  const stage = stageOf(definition, null)
  const desk = stage.deskOf(whole.value[0])
  return desk.ok ? accept({ content, known, attachments, stage, desk: desk.value }) : desk
}

/** A file that was added on another page has not been seen, and is not filed unseen. */
const isSame = (held: readonly Attachment[], seen: readonly string[]): boolean =>
  held.length === seen.length && held.every(({ id }) => seen.includes(id))
