import type { Translations } from '../../../platform/i18n/translations.ts'
import type { pl } from './matters.pl.ts'

const TITLES: Readonly<Record<string, string>> = { completion: 'completion of the training' }
const titled = (process: string): string => TITLES[process] ?? 'application'

export const en: Translations<typeof pl> = {
  'matter-filed': {
    subject: ({ process }) => `An application was filed in your matter: ${titled(process)}`,
    body: ({ number, due }) => `Number ${number}. The first check is due by ${due}.`,
  },
  'matter-passed': {
    subject: ({ process }) => `Your matter has moved on: ${titled(process)}`,
    body: ({ number, due }) => `Nobody objects to application ${number}. The next check is due by ${due}.`,
  },
  'matter-forwarded': {
    subject: ({ process }) => `Your matter was forwarded to the competent body: ${titled(process)}`,
    body: ({ number, to, due }) => `Application ${number} is now handled by: ${to}, by ${due}. You have nothing to do.`,
  },
  'matter-objected': {
    subject: ({ process }) => `An appeal was filed in your matter: ${titled(process)}`,
    body: ({ number, due }) => `Application ${number}. The second instance has until ${due}.`,
  },
  'matter-returned': {
    subject: ({ process }) => `Your matter came back to be completed: ${titled(process)}`,
    body: ({ number }) => `Read the remarks on application ${number}, answer each and mend what it is about.`,
  },
  'matter-accepted': {
    subject: ({ process }) => `Decided in your favour: ${titled(process)}`,
    body: ({ number }) => `Application ${number} is accepted. Open the matter and read what has changed.`,
  },
  'matter-refused': {
    subject: ({ process }) => `Decided against you: ${titled(process)}`,
    body: ({ number }) => `Application ${number}. Read the grounds, the remarks and what you can do, and by when.`,
  },
}
