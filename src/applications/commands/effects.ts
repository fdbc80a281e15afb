import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { PinnedReason } from '../rules/words-of-desk.ts'

/** Whose application it is, whose matter, what about, on which day. */
export interface About {
  /** The applicant. */
  readonly personId: string
  readonly subjectId: string
  readonly round: string
  readonly today: PlainDate
}

/** One step of an application that was filed, for what follows from it. */
export interface Happened extends About {
  readonly applicationId: string
  readonly number: string
  /** The last day, inclusive, of whoever has to move next. */
  readonly dueOn: string | null
  /** What the desk wrote: the reason of a return, the grounds of a decision. */
  readonly reason: string
  readonly pinned: readonly PinnedReason[]
}

type Followed = Promise<Verdict<unknown>>

/**
 * What follows from a step in the process's own capability, in the transaction of the step: what it refuses undoes the
 * step. A step that is not here has no effect beside the application.
 */
export interface Effects<Form> {
  accepted(form: Form, happened: Happened, context: Context): Followed
  refused?(form: Form, happened: Happened, context: Context): Followed
  filed?(form: Form, happened: Happened, context: Context): Followed
  passed?(form: Form, happened: Happened, context: Context): Followed
  returned?(form: Form, happened: Happened, context: Context): Followed
  /** Of an application that was filed; a draft goes without a trace. */
  withdrawn?(form: Form, happened: Happened, context: Context): Followed
}
export type EffectName = keyof Effects<unknown>
