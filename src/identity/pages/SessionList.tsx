import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { Session } from '../contract/account.ts'
import { endOtherSessions, endSession, listSessions } from '../contract/account.ts'
import { deviceOf } from './device-of.ts'
import './identity.css'
import { type AccountWords, useAccountWords } from './account-wording.ts'
import { errorsOf } from './refusal-sentences.ts'

/** This device first; any other can be signed out from here. */
export function SessionList() {
  const words = useAccountWords()
  const list = useRoute(listSessions, {})
  const end = useAction(endSession)
  const endOthers = useAction(endOtherSessions)
  if (list.error) return <ErrorWithRetry error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <LoadingSkeleton rows={3} />
  const sessions = list.data.sessions.toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
  return (
    <>
      {[...errorsOf(end.error, words), ...errorsOf(endOthers.error, words)].map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {endOthers.data && (
        <Notice tone="success" title={words.endedSessions({ count: endOthers.data.ended })} announced />
      )}
      <ul className="holding-list">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            busy={end.isPending && end.variables.sessionId === session.id}
            onEnd={() => end.mutate({ sessionId: session.id })}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button kind="danger" busy={endOthers.isPending} onPress={() => endOthers.mutate({})}>
          {words.endOtherSessions}
        </Button>
      )}
    </>
  )
}

function SessionRow({ session, busy, onEnd }: { session: Session; busy: boolean; onEnd: () => void }) {
  const words = useAccountWords()
  const { locale } = useLanguage()
  const device = nameOf(session, words)
  return (
    <li>
      <div>
        <strong>{device}</strong>
        <div>
          {words.roles[session.role]} · {session.address} ·{' '}
          {words.sessionSeen({ moment: formatMoment(new Date(session.lastSeenAt), locale) })} ·{' '}
          {words.sessionEnds({ moment: formatMoment(new Date(session.expiresAt), locale) })}
        </div>
      </div>
      {session.isThis ? (
        <StatusTag tone="success">{words.thisSession}</StatusTag>
      ) : (
        <Button busy={busy} onPress={onEnd}>
          {words.endSession}
          <span className="visually-hidden"> {device}</span>
        </Button>
      )}
    </li>
  )
}

function nameOf({ agent }: Session, words: AccountWords): string {
  const device = deviceOf(agent)
  return device ? words.device(device) : words.unknownDevice
}
