import { useState } from 'react'
import type { Locale } from '../../platform/i18n/translations.ts'
import {
  listNotices,
  type Notice,
  type NoticePage,
  readAllNotices,
  readNotice,
} from '../../platform/notifications/contract.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { Timeline, type TimelineItem } from '../../ui/data/Timeline.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { en as noticesEn } from '../notices/messages.en.ts'
import { pl as noticesPl } from '../notices/messages.pl.ts'
import { type NoticeWords, renderNotice } from '../notices/render-notice.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import { NoticeLetter } from './NoticeLetter.tsx'
import { usePerson } from './session.ts'

const noticeWords = { pl: noticesPl, en: noticesEn }
const useInboxWords = () => useWords({ pl, en }).inbox

/** The person's notices, the newest first, fifty at a time. */
export function InboxPage() {
  const words = useInboxWords()
  const [before, setBefore] = useState<string>()
  const { data, error, refetch } = useRoute(listNotices, { ...(before && { before }) })
  if (!data) {
    return (
      <Page title={words.title}>
        {error ? <ErrorWithRetry error={error} onRetry={refetch} /> : <LoadingSkeleton />}
      </Page>
    )
  }
  const [newest] = data.notices
  const mayReadAll = data.unread > 0 && newest && !before
  return (
    <Page
      title={words.title}
      {...(data.notices.some(({ mail }) => mail === 'not-sent') && { lead: words.noLetters })}
      {...(mayReadAll && { actions: <ReadAll newest={newest.id} /> })}
    >
      {newest ? <Notices notices={data.notices} /> : <Nothing />}
      <Pages page={data} isFirst={!before} onPage={setBefore} />
    </Page>
  )
}

function Nothing() {
  const words = useInboxWords()
  const person = usePerson()
  return (
    <EmptyState title={words.nothing}>
      <p>{person?.role === 'trainee' ? words.nothingWhy : words.nothingWhyDesk}</p>
    </EmptyState>
  )
}

function ReadAll({ newest }: { newest: string }) {
  const readAll = useAction(readAllNotices)
  return <Button onPress={() => readAll.mutate({ newest })}>{useInboxWords().readAll}</Button>
}

function Notices({ notices }: { notices: readonly Notice[] }) {
  const words = useInboxWords()
  const said = useWords(noticeWords)
  const { locale } = useLanguage()
  const read = useAction(readNotice)
  const onOpen = (noticeId: string) => read.mutate({ noticeId })
  return <Timeline items={notices.map((notice) => itemOf(notice, { words, said, locale, onOpen }))} />
}

interface Drawing {
  readonly words: (typeof pl)['inbox']
  /** The sentences of each kind of notice. */
  readonly said: NoticeWords
  readonly locale: Locale
  readonly onOpen: (noticeId: string) => void
}

/** Whoever follows a notice to its place has read it. */
function itemOf(notice: Notice, { words, said, locale, onOpen }: Drawing): TimelineItem {
  const { subject, body } = renderNotice(notice, said, locale)
  const isLost = notice.mail === 'refused' || notice.mail === 'no-address'
  return {
    id: notice.id,
    at: new Date(notice.createdAt),
    title: notice.link ? (
      <Link href={notice.link} onOpen={() => onOpen(notice.id)}>
        {subject}
      </Link>
    ) : (
      subject
    ),
    tone: notice.readAt ? 'neutral' : 'info',
    ...(!notice.readAt && { who: words.isNew }),
    children: (
      <>
        <p>{body}</p>
        {isLost && <p>{words.letterLost}</p>}
        {notice.mail !== 'not-sent' && <NoticeLetter noticeId={notice.id} />}
      </>
    ),
  }
}

interface PagesProps {
  readonly page: NoticePage
  readonly isFirst: boolean
  readonly onPage: (before: string | undefined) => void
}

function Pages({ page, isFirst, onPage }: PagesProps) {
  const words = useInboxWords()
  const { before } = page
  if (isFirst && !before) return null
  return (
    <div className="button-row">
      {!isFirst && <Button onPress={() => onPage(undefined)}>{words.newest}</Button>}
      {before && <Button onPress={() => onPage(before)}>{words.older}</Button>}
    </div>
  )
}
