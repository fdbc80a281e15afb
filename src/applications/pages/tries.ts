import { callOnce, ProblemError } from '../../ui/request.ts'
import { reportTries } from '../contract/outages.ts'

const KEY = 'opensmk-failed-filings'
const MOST = 20

type Kept = Readonly<Record<string, readonly string[]>>

/** Filing failed because of the system, not of what was filed: remembered on this device until it can be told. */
export function rememberTry(applicationId: string, error: Error): void {
  if (!(error instanceof ProblemError) || !isOfTheSystem(error.problem.status)) return
  const kept = read()
  const tries = [...(kept[applicationId] ?? []), new Date().toISOString()].slice(-MOST)
  write({ ...kept, [applicationId]: tries })
}

/** No answer at all, or a fault of the server. */
const isOfTheSystem = (status: number): boolean => status === 0 || status >= 500

/** The system answers again: it is told when it did not. What it does not take stays for whoever's it is. */
export async function reportKeptTries(): Promise<void> {
  for (const [applicationId, tries] of Object.entries(read())) {
    const done = await callOnce(reportTries, { applicationId, tries: [...tries] }).then(
      () => true,
      () => false,
    )
    if (!done) continue
    const { [applicationId]: _told, ...others } = read()
    write(others)
  }
}

/** A browser that keeps nothing has nothing to tell. */
function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Kept
  } catch {
    return {}
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // The attempt is not remembered; nothing else depends on it.
  }
}
