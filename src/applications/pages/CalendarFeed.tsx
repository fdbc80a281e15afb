import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { getCalendar, makeCalendar, revokeCalendar } from '../contract/calendar.ts'
import { en } from '../messages/calendar.en.ts'
import { pl } from '../messages/calendar.pl.ts'
import './cases.css'
import { Waiting } from './use-application.tsx'
import { useDays, useExplaining } from './wording.ts'

const useCalendarWords = () => useWords({ pl, en })

/** On the account: the secret address of the calendar of one's deadlines, made anew or taken back at once. */
export function CalendarFeed() {
  const words = useCalendarWords()
  const { data, error, refetch } = useRoute(getCalendar, {})
  const { moment } = useDays()
  const { made, isRevoked, faults, ...acts } = useKeeping()
  return (
    <Section title={words.title} lead={words.lead}>
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {faults.map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {isRevoked && <Notice tone="success" title={words.revoked} announced />}
      {made && <Address secret={made.secret} />}
      {!made && data?.madeAt && <p>{words.made({ at: moment(data.madeAt) })}</p>}
      {data && <Acts isMade={data.madeAt !== null} {...acts} />}
    </Section>
  )
}

/** What was made last on this page, and the two acts; one forgets what the other said. */
function useKeeping() {
  const making = useAction(makeCalendar)
  const revoking = useAction(revokeCalendar)
  const faults = useExplaining()(making.error ?? revoking.error)
  const make = () => {
    revoking.reset()
    making.mutate({})
  }
  const revoke = () => {
    making.reset()
    revoking.mutate({})
  }
  const busy = { make: making.isPending, revoke: revoking.isPending }
  return { made: making.data, isRevoked: revoking.isSuccess, faults, make, revoke, busy }
}

type ActsProps = Pick<ReturnType<typeof useKeeping>, 'make' | 'revoke' | 'busy'> & { readonly isMade: boolean }

function Acts({ isMade, make, revoke, busy }: ActsProps) {
  const words = useCalendarWords()
  return (
    <>
      {isMade && <p className="case-hint">{words.againWhy}</p>}
      <div className="button-row">
        <Button busy={busy.make} onPress={make}>
          {isMade ? words.again : words.make}
        </Button>
        {isMade && (
          <Button kind="quiet" busy={busy.revoke} onPress={revoke}>
            {words.revoke}
          </Button>
        )}
      </div>
    </>
  )
}

/** Shown once, to be copied into a calendar. */
function Address({ secret }: { secret: string }) {
  const words = useCalendarWords()
  const { locale } = useLanguage()
  const [isCopied, setCopied] = useState(false)
  const address = `${location.origin}/api/calendar/${secret}.ics?language=${locale}`
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Notice tone="warning" title={words.keep} announced>
      <SummaryList rows={[{ label: words.address, value: <span className="case-address">{address}</span> }]} />
      <Button icon="copy" onPress={() => void copy()}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </Notice>
  )
}
