import { useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { readLetter } from '../../platform/notifications/contract.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useRoute } from '../../ui/api.ts'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** What became of a notice's letter, for who wants to know: where to, each attempt and how it ended. */
export function NoticeLetter({ noticeId }: { noticeId: string }) {
  const words = useWords({ pl, en }).inbox
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Attempts noticeId={noticeId} />
  return (
    <p>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.letter}
      </Button>
    </p>
  )
}

function Attempts({ noticeId }: { noticeId: string }) {
  const words = useWords({ pl, en }).inbox
  const { locale } = useLanguage()
  const { data, error, refetch } = useRoute(readLetter, { noticeId })
  if (!data) {
    return error ? <ErrorWithRetry error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton rows={2} />
  }
  const { address, state, attempts } = data
  return (
    <>
      <p>
        {address && `${words.letterTo({ address })}. `}
        {words.letterStates[state]}
      </p>
      <ul>
        {attempts.map(({ at, outcome }) => (
          <li key={at}>
            {words.attempt({ at: formatMoment(new Date(at), locale), outcome: words.outcomes[outcome ?? 'unknown'] })}
          </li>
        ))}
      </ul>
    </>
  )
}
