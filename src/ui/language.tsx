import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { isLocale, type Locale, type Translations } from '../platform/i18n/translations.ts'

interface Language {
  readonly locale: Locale
  readonly setLocale: (locale: Locale) => void
}

const STORED_AS = 'opensmk.locale'
const LanguageContext = createContext<Language>({ locale: 'pl', setLocale: () => undefined })

/** Polish until somebody chooses otherwise; the choice stays on the device and marks the page for screen readers. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(storedLocale)
  useEffect(() => {
    document.documentElement.lang = locale
    localStorage.setItem(STORED_AS, locale)
  }, [locale])
  const language = useMemo(() => ({ locale, setLocale }), [locale])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** The messages of a room in the reader's language: `const words = useWords({ pl, en })`. */
export function useWords<Messages>(by: { pl: Messages; en: Translations<Messages> }): Translations<Messages> {
  return useLanguage().locale === 'pl' ? (by.pl as Translations<Messages>) : by.en
}

function storedLocale(): Locale {
  const stored = localStorage.getItem(STORED_AS)
  return isLocale(stored) ? stored : 'pl'
}
