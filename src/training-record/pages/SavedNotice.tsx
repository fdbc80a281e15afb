import type { OwnOutbox } from '../../ui/outbox/use-outbox.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { usePhoneWords } from './wording.ts'

/** What was saved last: the id made on this device, and what people call it. */
export interface SavedEntry {
  readonly id: string
  readonly name: string
}

/** Says „Zapisano” only once the server has the entry; until then, that this device keeps it. */
export function SavedNotice({ saved, outbox }: { saved: SavedEntry; outbox: OwnOutbox }) {
  const words = usePhoneWords()
  const { name } = saved
  const waiting = outbox.entries.find(({ id }) => id === saved.id)
  if (!waiting) {
    return (
      <Notice tone="success" title={words.saved({ name })} announced>
        <p>{words.savedNext}</p>
      </Notice>
    )
  }
  if (waiting.problem) return <Notice tone="error" title={words.refused({ name })} announced />
  if (outbox.online && waiting.attempts === 0) return <Notice title={words.sending({ name })} />
  return (
    <Notice tone="warning" title={words.keptHere({ name })} announced>
      <p>{words.keptHereNext}</p>
    </Notice>
  )
}
