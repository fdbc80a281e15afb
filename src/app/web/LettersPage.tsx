import { formatMoment } from '../../platform/i18n/dates.ts'
import { listLetters, type Troubled } from '../../platform/notifications/contract.ts'
import { useRoute } from '../../ui/api.ts'
import { Timeline, type TimelineItem } from '../../ui/data/Timeline.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** The operator's list of letters that did not arrive: where to, how often tried, and what the mail server said. */
export function LettersPage() {
  const words = useWords({ pl, en }).letters
  const { locale } = useLanguage()
  const { data, error, refetch } = useRoute(listLetters, {})
  const waiting = error ? <ErrorWithRetry error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton />
  return (
    <Page title={words.title} lead={words.lead}>
      {!data && waiting}
      {data?.letters.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      )}
      {data && data.letters.length > 0 && (
        <Timeline
          items={data.letters.map((letter) =>
            itemOf(letter, { words, moment: (at) => formatMoment(new Date(at), locale) }),
          )}
        />
      )}
    </Page>
  )
}

interface Saying {
  readonly words: (typeof pl)['letters']
  readonly moment: (at: string) => string
}

const itemOf = (
  { noticeId, address, state, createdAt, attempts, lastAttempt, reply }: Troubled,
  { words, moment }: Saying,
): TimelineItem => ({
  id: noticeId,
  at: new Date(createdAt),
  title: address ?? words.noAddress,
  tone: state === 'failing' ? 'warning' : 'error',
  who: words.states[state],
  children: (
    <>
      <p>{lastAttempt ? words.tries({ count: attempts, at: moment(lastAttempt) }) : words.noTries}</p>
      {reply && <p>{reply}</p>}
    </>
  ),
})
