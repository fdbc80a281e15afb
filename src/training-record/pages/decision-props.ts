import type { Checks } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'

export interface DecisionProps {
  readonly record: RecordView
  readonly checks: Checks
  /** After the server has accepted the decision. */
  readonly onDecided?: () => void
}
