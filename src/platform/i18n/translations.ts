/** The languages of the interface; Polish is the first and the one that is complete by definition. */
export const LOCALES = ['pl', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text)

/** The shape that another language must fill: every key of the Polish module, with the same facts for each sentence. */
export type Translations<Messages> = { readonly [Key in keyof Messages]: Translation<Messages[Key]> }

type Translation<Message> = Message extends string
  ? string
  : Message extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : Message extends readonly (infer Each)[]
      ? readonly Translation<Each>[]
      : Translations<Message>
