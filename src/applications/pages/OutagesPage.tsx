import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { listOutages, type Outage } from '../contract/outages.ts'
import './cases.css'
import { EnterOutage } from './EnterOutage.tsx'
import type { CaseScreenProps, ScreenProcess } from './processes.ts'
import { TriedList } from './TriedList.tsx'
import { Waiting } from './use-application.tsx'
import { useOutageWords } from './use-outage-entry.ts'
import { useDays } from './wording.ts'

/** The operator's register of outages, with who tried to file in each. */
export function OutagesPage({ processes }: CaseScreenProps) {
  const words = useOutageWords()
  const { data, error, refetch } = useRoute(listOutages, {})
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={<Link href="/letters">{words.letters}</Link>}
      actions={<EnterOutage act="enter" />}
    >
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.outages.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      )}
      <ul className="case-list">
        {data?.outages.map((outage) => (
          <li key={outage.id} className="case">
            <Registered outage={outage} processes={processes} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

const MINUTE_MS = 60_000

function Registered({ outage, processes }: { outage: Outage; processes: readonly ScreenProcess[] }) {
  const words = useOutageWords()
  const { moment } = useDays()
  const { from, until, source, reason, recordedAt, corrected, isVoid } = outage
  const counts = !corrected && !isVoid
  const standing = isVoid ? words.noOutage : words.counts
  const minutes = Math.round((Date.parse(until) - Date.parse(from)) / MINUTE_MS)
  return (
    <>
      <div>
        <h2>
          {moment(from)} – {moment(until)}
        </h2>
        <p className="case-hint">
          {[words.lasted({ minutes }), words.source[source], words.recorded({ at: moment(recordedAt) })].join(', ')}
        </p>
        {reason && <p>{reason}</p>}
        {counts && (
          <div className="button-row">
            <EnterOutage act="correct" outage={outage} />
            <EnterOutage act="void" outage={outage} />
          </div>
        )}
        {counts && <TriedList outage={outage} processes={processes} />}
      </div>
      <StatusTag tone={counts ? 'warning' : 'neutral'}>{corrected ? words.corrected : standing}</StatusTag>
    </>
  )
}
