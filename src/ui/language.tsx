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
  /** Chosen by a person since this page was opened, not remembered from before. */
  readonly isChosen: boolean
  /** A person's choice. */
  readonly setLocale: (locale: Locale) => void
  /** What their account says: no choice of now. */
  readonly adopt: (locale: Locale) => void
}

const STORED_AS = 'opensmk.locale'
const LanguageContext = createContext<Language>({
  ...{ locale: 'pl', isChosen: false },
  setLocale: () => undefined,
  adopt: () => undefined,
})

/** Polish until somebody chooses otherwise; the choice stays on the device and marks the page for screen readers. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ locale, isChosen }, setLanguage] = useState(() => ({ locale: storedLocale(), isChosen: false }))
  useEffect(() => {
    document.documentElement.lang = locale
    localStorage.setItem(STORED_AS, locale)
  }, [locale])
  // The page stays as it is until the words of the other language have come.
  const language = useMemo(
    () => ({
      ...{ locale, isChosen },
      setLocale: (next: Locale) => startTransition(() => setLanguage({ locale: next, isChosen: true })),
      adopt: (kept: Locale) => startTransition(() => setLanguage({ locale: kept, isChosen: false })),
    }),
    [locale, isChosen],
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

type Later<Words> = Words | { readonly [LATER]: () => Promise<Words> }

/** Words as they are, or waited for: of a process that the app hands in. */
export function present<Words extends object>(words: Later<Words>): Words {
  return LATER in words ? use(words[LATER]()) : words
}

/** Words made of others: as late as those are. */
export function madeOf<Parts extends readonly object[], Words extends object>(
  parts: Parts,
  make: (...parts: Parts) => Words,
): Words {
  if (!parts.some((part) => LATER in part)) return make(...parts)
  const now = (part: Later<object>) => (LATER in part ? part[LATER]() : part)
  let made: Promise<Words> | undefined
  const later = () => {
    made ??= Promise.all(parts.map(now)).then((all) => make(...(all as unknown as Parts)))
    return made
  }
  return { [LATER]: later } as unknown as Words
}

function storedLocale(): Locale {
  const stored = localStorage.getItem(STORED_AS)
  return isLocale(stored) ? stored : 'pl'
}
