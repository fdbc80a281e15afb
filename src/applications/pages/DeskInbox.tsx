import { Inbox } from './Inbox.tsx'
import { type ScreenProcess, useProcesses } from './processes.ts'

/** What waits at the desk at which one sits, on another page than its own. */
export const DeskInbox = ({ processes }: { processes: readonly ScreenProcess[] }) => (
  <Inbox processes={useProcesses(processes)} />
)
