import type { Locale } from './translations.ts'

/** The forms of a noun after a number: `1 wpis, 2 wpisy, 5 wpisów, 1,5 wpisu`. A form left out reads as `other`. */
export interface Forms {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

const RULES: Readonly<Record<Locale, Intl.PluralRules>> = {
  pl: new Intl.PluralRules('pl'),
  en: new Intl.PluralRules('en'),
}

export function plural(locale: Locale, count: number, forms: Forms): string {
  const form = RULES[locale].select(count)
  if (form === 'one') return forms.one
  if (form === 'few') return forms.few ?? forms.other
  if (form === 'many') return forms.many ?? forms.other
  return forms.other
}
