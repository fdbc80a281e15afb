import { useEffect, useRef, useState } from 'react'
import { Link } from '../actions/Link.tsx'
import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import './outbox.css'
import { type OwnOutbox, useOutbox } from './use-outbox.ts'

const SENT_SHOWN_MS = 15_000

/** Over every page: that one is off line, how many entries wait here, that they were sent; nothing while all is well. */
export function OutboxBar({ owner, href }: { owner: string; href: string }) {
  const words = useKitWords()
  const outbox = useOutbox(owner)
  const sent = useSent(outbox)
  const state = stateOf(outbox, sent)
  if (!state) return null
  const count = outbox.entries.length
  return (
    <div className="outbox-bar" data-state={state} role="status">
      <Icon name={ICONS[state]} />
      <span>{words.outboxBar[state]({ count: state === 'sent' ? sent : count })}</span>
      {count > 0 && <Link href={href}>{words.show}</Link>}
    </div>
  )
}

const ICONS = { offline: 'offline', stuck: 'error', waiting: 'clock', sent: 'check' } as const

function stateOf({ online, entries }: OwnOutbox, sent: number): keyof typeof ICONS | undefined {
  if (!online) return 'offline'
  if (entries.some(({ problem }) => problem)) return 'stuck'
  if (entries.some(({ attempts }) => attempts > 0)) return 'waiting'
  return sent > 0 && entries.length === 0 ? 'sent' : undefined
}

/** How many of those that had to wait are sent now; said for a while. */
function useSent({ entries, online }: OwnOutbox): number {
  const waited = useRef(0)
  const [sent, setSent] = useState(0)
  const count = entries.length
  const hasWaited = !online || entries.some(({ attempts }) => attempts > 0)
  useEffect(() => {
    if (count > 0 && hasWaited) waited.current = Math.max(waited.current, count)
    if (count > 0 || waited.current === 0) return
    setSent(waited.current)
    waited.current = 0
  }, [count, hasWaited])
  useEffect(() => {
    if (sent === 0) return
    const timer = setTimeout(() => setSent(0), SENT_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [sent])
  return sent
}
