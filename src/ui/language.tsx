import {
  createContext,
  type ReactNode,
  Suspense,
  startTransition,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { isLocale, type Locale, type Translations } from '../platform/i18n/translations.ts'

interface Language {
  readonly locale: Locale
  readonly setLocale: (locale: Locale) => void
}

const STORED_AS = 'opensmk.locale'
const LanguageContext = createContext<Language>({ locale: 'pl', setLocale: () => undefined })

/** Polish until somebody chooses otherwise; the choice stays on the device and marks the page for screen readers. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, choose] = useState<Locale>(storedLocale)
  useEffect(() => {
    document.documentElement.lang = locale
    localStorage.setItem(STORED_AS, locale)
  }, [locale])
  // The page stays as it is until the words of the other language have come.
  const language = useMemo(
    () => ({ locale, setLocale: (next: Locale) => startTransition(() => choose(next)) }),
    [locale],
  )
  return (
    <LanguageContext value={language}>
      <Suspense>{children}</Suspense>
    </LanguageContext>
  )
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** The messages of a room in the reader's language: `const words = useWords({ pl, en })`. */
export function useWords<Messages>(by: { pl: Messages; en: Translations<Messages> }): Translations<Messages> {
  return useLanguage().locale === 'pl' ? (by.pl as Translations<Messages>) : present(by.en)
}

/** The web build leaves English out of its pages (src/app/web-build/english-later.ts): then it is waited for here. */
const LATER = Symbol.for('opensmk.later')

function present<Words extends object>(words: Words | { readonly [LATER]: () => Promise<Words> }): Words {
  return LATER in words ? use(words[LATER]()) : words
}

function storedLocale(): Locale {
  const stored = localStorage.getItem(STORED_AS)
  return isLocale(stored) ? stored : 'pl'
}
