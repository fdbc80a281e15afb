import type { Locale } from '../../platform/i18n/translations.ts'
import { useLanguage } from '../language.tsx'
import { usePageWords } from '../page-words.ts'
import { Switch } from './Switch.tsx'

/** Each language under its own name, so that a stranger finds theirs. */
const NAMES: readonly { value: Locale; label: string; lang: Locale }[] = [
  { value: 'pl', label: 'Polski', lang: 'pl' },
  { value: 'en', label: 'English', lang: 'en' },
]

export function LanguageSwitch() {
  const { locale, setLocale } = useLanguage()
  return <Switch label={usePageWords().language} options={NAMES} value={locale} onChange={setLocale} />
}
