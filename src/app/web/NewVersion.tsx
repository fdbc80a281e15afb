import { useSyncExternalStore } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useWords } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import { hasNewVersion, onNewVersion } from './new-version.ts'

/** Says that the page is of yesterday. Nothing reloads by itself: what is typed is worth more than what is new. */
export function NewVersion() {
  const { newVersion } = useWords({ pl, en })
  if (!useSyncExternalStore(onNewVersion, hasNewVersion)) return null
  return (
    <Notice
      title={newVersion.title}
      announced
      action={<Button onPress={() => location.reload()}>{newVersion.reload}</Button>}
    >
      <p>{newVersion.why}</p>
    </Notice>
  )
}
