import type { Checks } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'

export interface DecisionProps {
  readonly record: RecordView
  readonly checks: Checks
  /** After the server has accepted the decision. */
  readonly onDecided?: () => void
}

/**
 * Not a callback of the action: the inbox is read anew at once, and the form goes away with the record that left it.
 * A refusal stands beside the form already.
 */
export const decided = (sent: Promise<unknown>, onDecided: (() => void) | undefined): void =>
  void sent.then(onDecided, () => undefined)
