import { ProblemError } from './request.ts'

/** Asks the person to prove who they are; true when they did. */
type Asking = (minutes: number) => Promise<boolean>

let asking: Asking | undefined

/** The frame around the screens says how it is asked; gives back how to stop. */
export function onStepUp(ask: Asking): () => void {
  asking = ask
  return () => {
    if (asking === ask) asking = undefined
  }
}

/** Something that may need a fresh proof: where it does, the person is asked, and it is done again. */
export async function withProof<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    const minutes = minutesNeeded(error)
    if (minutes === undefined || !asking || !(await asking(minutes))) throw error
    return work()
  }
}

function minutesNeeded(error: unknown): number | undefined {
  if (!(error instanceof ProblemError)) return undefined
  const refusal = error.problem.refusals.find(({ code }) => code === 'step-up-needed')
  return refusal && Number(refusal.facts.minutes)
}
