import { Section } from '../../ui/layout/Section.tsx'
import { OutboxList } from '../../ui/outbox/OutboxList.tsx'
import { discard, wake } from '../../ui/outbox/outbox.ts'
import { useOutbox } from '../../ui/outbox/use-outbox.ts'
import { SavedState } from '../../ui/status/SavedState.tsx'
import { useExplaining, usePhoneWords } from './wording.ts'

/** What the server has not got yet; nothing at all once everything has arrived. */
export function OwnOutbox({ owner }: { owner: string }) {
  const words = usePhoneWords()
  const explain = useExplaining()
  const outbox = useOutbox(owner)
  if (outbox.entries.length === 0) return null
  return (
    <Section title={words.onDevice}>
      {outbox.saving && <SavedState {...outbox.saving} />}
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
