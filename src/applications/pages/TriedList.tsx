import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useRoute } from '../../ui/api.ts'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { listTried, type Outage, type Tried } from '../contract/outages.ts'
import { processOf, type ScreenProcess, useProcesses } from './processes.ts'
import { Waiting } from './use-application.tsx'
import { useOutageWords } from './use-outage-entry.ts'
import { useDays } from './wording.ts'

interface TriedListProps {
  readonly outage: Outage
  readonly processes: readonly ScreenProcess[]
}

/** Asked for only by who wants it: each look at it is written down, for everybody on the list. */
export function TriedList(props: TriedListProps) {
  const words = useOutageWords()
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Names {...props} />
  return (
    <p>
      <Button kind="quiet" icon="person" onPress={() => setOpen(true)}>
        {words.tried}
      </Button>
    </p>
  )
}

/** Outages are entered by the minute, and the clocks of devices differ. */
const AROUND_MS = 5 * 60_000
const around = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString()

function Names({ outage: { from, until }, processes }: TriedListProps) {
  const words = useOutageWords()
  const { data, error, refetch } = useRoute(listTried, {
    from: around(from, -AROUND_MS),
    until: around(until, AROUND_MS),
  })
  const all = useProcesses(processes)
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  if (data.tried.length === 0) return <p>{words.triedNobody}</p>
  return (
    <ul className="case-reasons">
      {data.tried.map((one) => (
        <li key={`${one.applicationId} ${one.at} ${one.seenBy}`}>
          <One tried={one} title={processOf(all, one.process)?.said.title ?? one.process} />
        </li>
      ))}
    </ul>
  )
}

function One({ tried: { name, at, seenBy, isFiled }, title }: { tried: Tried; title: string }) {
  const words = useOutageWords()
  const { moment } = useDays()
  return (
    <>
      <strong>{name}</strong>, {title}, {moment(at)}, {words.bySource[seenBy]}{' '}
      <StatusTag tone={isFiled ? 'success' : 'warning'}>{isFiled ? words.filedSince : words.notFiled}</StatusTag>
    </>
  )
}
