import { Link } from '../../ui/actions/Link.tsx'
import { DraftBanner } from '../../ui/status/DraftBanner.tsx'
import { processOf, type ScreenProcess, useProcesses } from './processes.ts'
import { TimeLeft } from './TimeLeft.tsx'
import { toneOf, useDeadlines } from './use-deadlines.ts'
import { useCaseWords } from './wording.ts'

/** On the home page: what is begun and not filed, each with the way to it. */
export function UnfiledNotice({ processes }: { processes: readonly ScreenProcess[] }) {
  const words = useCaseWords()
  const all = useProcesses(processes)
  const deadlines = useDeadlines()
  if (!deadlines) return null
  return deadlines.unfiled.map(({ applicationId, process, deadline }) => (
    <DraftBanner
      key={applicationId}
      {...(deadline && { tone: toneOf(deadline, deadlines.by) })}
      action={
        <Link href={`/cases/${applicationId}`} as="secondary">
          {words.finishAndFile}
        </Link>
      }
    >
      {words.unfiledOne({ what: processOf(all, process)?.said.title ?? process })}{' '}
      {deadline && <TimeLeft deadline={deadline} by={deadlines.by} />}
    </DraftBanner>
  ))
}
