import { Section } from '../../ui/layout/Section.tsx'
import { OutboxList } from '../../ui/outbox/OutboxList.tsx'
import { discard, wake } from '../../ui/outbox/outbox.ts'
import type { OwnOutbox as Outbox } from '../../ui/outbox/use-outbox.ts'
import { useExplaining, usePhoneWords } from './wording.ts'

/** What the server has not got yet; nothing at all while everything is on its way or has arrived. */
export function OwnOutbox({ owner, outbox }: { owner: string; outbox: Outbox }) {
  const words = usePhoneWords()
  const explain = useExplaining()
  const stuck = outbox.entries.some(({ attempts, problem }) => problem !== undefined || attempts > 0)
  if (outbox.entries.length === 0 || (outbox.online && !stuck)) return null
  return (
    <Section title={words.onDevice}>
      <OutboxList
        entries={outbox.entries}
        sendingId={outbox.sendingId}
        explain={(problem) => explain.problem(problem).map(({ sentence }) => <p key={sentence}>{sentence}</p>)}
        onRetry={({ id }) => void wake(owner, (entry) => entry.id === id)}
        onDiscard={(entry) => void discard(entry)}
      />
    </Section>
  )
}
