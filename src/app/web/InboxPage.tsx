import { listNotices, type Notice, readAllNotices } from '../../platform/notifications/contract.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { Timeline } from '../../ui/data/Timeline.tsx'
import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** The person's notices, the newest first. */
export function InboxPage() {
  const { inbox } = useWords({ pl, en })
  const { data, error, refetch } = useRoute(listNotices, {})
  if (!data) {
    return (
      <Page title={inbox.title}>
        {error ? <ErrorWithRetry error={error} onRetry={refetch} /> : <LoadingSkeleton />}
      </Page>
    )
  }
  return (
    <Page title={inbox.title} {...(data.unread > 0 && { actions: <ReadAll newest={data.notices[0]?.id ?? ''} /> })}>
      {data.notices.length === 0 ? (
        <EmptyState title={inbox.nothing}>
          <p>{inbox.nothingWhy}</p>
        </EmptyState>
      ) : (
        <Timeline items={data.notices.map((notice) => itemOf(notice, inbox))} />
      )}
    </Page>
  )
}

function ReadAll({ newest }: { newest: string }) {
  const { inbox } = useWords({ pl, en })
  const readAll = useAction(readAllNotices)
  return <Button onPress={() => readAll.mutate({ newest })}>{inbox.readAll}</Button>
}

type InboxWords = (typeof pl)['inbox']

const itemOf = (notice: Notice, words: InboxWords) => ({
  id: notice.id,
  at: new Date(notice.createdAt),
  title: notice.link ? <Link href={notice.link}>{sentenceOf(notice, words)}</Link> : sentenceOf(notice, words),
  tone: notice.readAt ? ('neutral' as const) : ('info' as const),
})

/** A kind that this page does not know yet is shown by its name rather than hidden. */
function sentenceOf({ kind, facts }: Notice, words: InboxWords): string {
  if (kind === 'entries-returned') return words.entriesReturned({ count: Number(facts.count) })
  const told: Readonly<Record<string, string | ((facts: never) => string)>> = words.told
  const sentence = told[kind] ?? kind
  return typeof sentence === 'string' ? sentence : sentence(facts as never)
}
