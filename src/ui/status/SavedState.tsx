import { formatTime } from '../../platform/i18n/dates.ts'
import { useLanguage } from '../language.tsx'
import { useKitWords } from '../words.ts'
import { Icon, type IconName } from './Icon.tsx'
import './status.css'

export type Saving =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'offline'; readonly waiting: number }
  | { readonly state: 'waiting'; readonly waiting: number }
  | { readonly state: 'failed' }

const ICONS: Readonly<Record<Saving['state'], IconName>> = {
  saving: 'clock',
  saved: 'check',
  offline: 'offline',
  waiting: 'clock',
  failed: 'error',
}

/** Whether what was typed is safe, always in sight. */
export function SavedState(saving: Saving) {
  const said = useSaid(saving)
  return (
    <p className="saved-state" data-state={saving.state} role="status">
      <Icon name={ICONS[saving.state]} />
      <span>{said}</span>
    </p>
  )
}

function useSaid(saving: Saving): string {
  const words = useKitWords()
  const { locale } = useLanguage()
  if (saving.state === 'saving') return words.saving
  if (saving.state === 'saved') return words.savedAt({ time: formatTime(saving.at, locale, true) })
  if (saving.state === 'offline') return words.offlineWaiting({ count: saving.waiting })
  if (saving.state === 'waiting') return words.waitingToSend({ count: saving.waiting })
  return words.notSaved
}
