import type { ApplicationDefinition, ApplicationDraft, Desk, ProcessWords } from '../../kernel/application.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'
import type { About, Effects } from './effects.ts'

/** Something to which a desk may pin what is wrong, with its name. */
export interface Pinnable {
  readonly key: string
  readonly label: string
}

/** And what was typed: a register tells what is chosen in it is called. */
interface Typed extends About {
  readonly draft: ApplicationDraft
}

/** A desk to which an application may be forwarded, by its key, as people call it. */
export interface OtherDesk extends Pinnable {
  readonly desk: Desk
}

/** A definition with what it needs of its own capability: handed in by the app, since that one must not know of us. */
export interface Process<Form = unknown> {
  readonly definition: ApplicationDefinition<Form>
  /** For the documents. */
  readonly words: Readonly<Record<Locale, ProcessWords>>
  /** Whether this person may begin one now. */
  mayOpen(about: About, context: Context): Promise<Verdict<unknown>>
  /** Whose matter a round is; the applicant's own where this is not given. */
  subjectOf?(round: string, context: Context): Promise<Verdict<string>>
  /** What a register holds already, by field: it is shown and not asked. */
  known?(typed: Typed, context: Context): Promise<ApplicationDraft>
  /** To what a desk pins its remarks where not to the fields of the form. */
  pinnable?(about: About, context: Context): Promise<readonly Pinnable[]>
  /** The desks of the kind of the one on which it lies, one of which may be the competent one instead. */
  competent?(about: About & { readonly desk: Desk }, context: Context): Promise<readonly OtherDesk[]>
  /** Whom the desk may ask for an opinion. */
  advisers?(about: About & { readonly desk: Desk }, context: Context): Promise<readonly OtherDesk[]>
  readonly effects: Effects<Form>
}

/** With what applications work: the processes of the installation, and the key that signs receipts. */
export interface ApplicationMeans {
  readonly processes: readonly Process[]
  readonly signer: Signer
}

export function processNamed(processes: readonly Process[], name: string): Verdict<Process, 'unknown-process'> {
  const process = processes.find(({ definition }) => definition.process === name)
  return process ? accept(process) : refuse('unknown-process', { process: name })
}

/** The process of a row: a process that ran here once is never taken away. */
export function getProcess(processes: readonly Process[], name: string): Process {
  const process = processNamed(processes, name)
  if (!process.ok) throw new Error(`no process ${name}`)
  return process.value
}
