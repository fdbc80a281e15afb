import type { ApplicationDefinition, ApplicationDraft, ProcessWords } from '../../kernel/application.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'

/** Whose application it is, on which day, and what about. */
export interface AboutApplicant {
  readonly personId: string
  readonly round: string
  readonly today: PlainDate
}

/** Whose it is, what about, and what was typed: a register tells what is chosen in it is called. */
export interface Typed extends Omit<AboutApplicant, 'today'> {
  readonly draft: ApplicationDraft
}

/** A definition with what it needs of its own capability: handed in by the app, since that one must not know of us. */
export interface Process<Form = unknown> {
  readonly definition: ApplicationDefinition<Form>
  /** For the documents. */
  readonly words: Readonly<Record<Locale, ProcessWords>>
  /** Whether this person may begin one now. */
  mayOpen(db: Db, about: AboutApplicant): Promise<Verdict<unknown>>
  /** What a register holds already, by field: it is shown and not asked. */
  known(db: Db, about: Typed): Promise<ApplicationDraft>
  /** What follows when the desk accepts, in the transaction of the decision. */
  accepted(form: Form, context: Pick<Context, 'db' | 'newId'>, about: AboutApplicant): Promise<Verdict<unknown>>
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
