import { Button } from '../actions/Button.tsx'
import { usePageWords } from '../page-words.ts'
import { NO_NETWORK, ProblemError } from '../request.ts'
import { Notice } from './Notice.tsx'

interface ErrorWithRetryProps {
  readonly error: Error
  readonly onRetry: () => void
  /** Sentences of the room for its own refusals, by code. */
  readonly sentences?: Readonly<Record<string, string>>
}

export function ErrorWithRetry({ error, onRetry, sentences = {} }: ErrorWithRetryProps) {
  const words = usePageWords()
  const problem = error instanceof ProblemError ? error.problem : undefined
  const standard = problem?.code === NO_NETWORK ? words.noNetwork : words.fault
  return (
    <Notice
      tone="error"
      announced
      title={words.couldNotLoad}
      action={
        <Button kind="secondary" onPress={onRetry}>
          {words.retry}
        </Button>
      }
    >
      <p>{(problem && sentences[problem.code]) ?? standard}</p>
      {problem?.requestId && <p>{words.requestNumber({ id: problem.requestId })}</p>}
    </Notice>
  )
}
