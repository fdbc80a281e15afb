import { useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { canAskPasskeys } from '../../ui/passkeys.ts'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { listPasskeys, type Passkey, removePasskey } from '../contract/passkeys.ts'
import { AddPasskey } from './AddPasskey.tsx'
import './identity.css'
import { PasskeyRefused } from './PasskeyRefused.tsx'
import { usePasskeyWords } from './passkey-wording.ts'

/** The keys of the account: looked at, added, removed. */
export function Passkeys() {
  const words = usePasskeyWords()
  const { data, error, refetch } = useRoute(listPasskeys, {})
  const remove = useAction(removePasskey)
  const [leaving, setLeaving] = useState<Passkey>()
  return (
    <Section title={words.title} lead={words.lead}>
      {error && <ErrorWithRetry error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton rows={2} />}
      {remove.error && <PasskeyRefused error={remove.error} />}
      {data?.passkeys.length === 0 && <p>{words.none}</p>}
      {data && data.passkeys.length > 0 && <KeyList passkeys={data.passkeys} onRemove={setLeaving} />}
      {canAskPasskeys() ? data && <AddPasskey /> : <p>{words.unsupported}</p>}
      {leaving && (
        <RemoveKey
          passkey={leaving}
          onClose={() => setLeaving(undefined)}
          onRemove={() => {
            setLeaving(undefined)
            remove.mutate({ passkeyId: leaving.id })
          }}
        />
      )}
    </Section>
  )
}

interface KeyListProps {
  readonly passkeys: readonly Passkey[]
  readonly onRemove: (passkey: Passkey) => void
}

function KeyList({ passkeys, onRemove }: KeyListProps) {
  const words = usePasskeyWords()
  const { locale } = useLanguage()
  const at = (text: string) => ({ moment: formatMoment(new Date(text), locale) })
  const told = ({ addedAt, lastUsedAt, synced }: Passkey) => [
    words.addedAt(at(addedAt)),
    lastUsedAt ? words.usedAt(at(lastUsedAt)) : words.neverUsed,
    ...(synced ? [words.synced] : []),
  ]
  return (
    <ul className="holding-list">
      {passkeys.map((passkey) => (
        <li key={passkey.id}>
          <div>
            <strong>{passkey.name}</strong>
            <div>{told(passkey).join(' · ')}</div>
          </div>
          <Button onPress={() => onRemove(passkey)}>
            {words.remove}
            <span className="visually-hidden"> {passkey.name}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

interface RemoveKeyProps {
  readonly passkey: Passkey
  readonly onClose: () => void
  readonly onRemove: () => void
}

function RemoveKey({ passkey: { name }, onClose, onRemove }: RemoveKeyProps) {
  const words = usePasskeyWords()
  const button = (
    <Button kind="danger" onPress={onRemove}>
      {words.remove}
    </Button>
  )
  return (
    <Dialog title={words.removeTitle({ name })} open onClose={onClose} actions={button}>
      <p>{words.removeLead}</p>
    </Dialog>
  )
}
