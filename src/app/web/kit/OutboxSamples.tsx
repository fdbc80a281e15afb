import { OutboxList } from '../../../ui/outbox/OutboxList.tsx'
import type { OutboxEntry } from '../../../ui/outbox/ordering.ts'
import { problem } from '../../../ui/request.ts'
import { useKitPageWords } from './kit-words.ts'

const ENTRY: Omit<OutboxEntry, 'id' | 'order' | 'lane' | 'label'> = {
  owner: 'kit',
  request: { method: 'POST', url: '/kit' },
  madeAt: Date.UTC(2026, 2, 12, 9, 15),
  attempts: 0,
  notBefore: 0,
}
const nothing = () => undefined

export function OutboxSamples() {
  const { overlays } = useKitPageWords()
  const entries = ['sent', 'waits', 'refused'].map((id, order) => ({
    ...{ ...ENTRY, id, order, lane: id, label: overlays.entry },
    ...(id === 'refused' && { problem: problem('date-in-future', 422) }),
  }))
  const rest = { sendingId: 'sent', onRetry: nothing, onDiscard: nothing }
  return (
    <div className="kit-stack">
      <OutboxList entries={entries} explain={() => overlays.refused} {...rest} />
      <OutboxList entries={[]} explain={() => ''} {...rest} />
    </div>
  )
}
