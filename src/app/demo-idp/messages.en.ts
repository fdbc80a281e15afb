import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Identity provider of the demonstration',
  who: 'Who do you want to be?',
  lead: 'This is a demonstration. In the real system you prove here who you are, for example at login.gov.pl. None of these people exists.',
}
