import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './phone.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Log a procedure',
  titleKind: ({ kind }) => `Add: ${kind}`,
  correctTitle: ({ kind }) => `Correct: ${kind}`,
  procedure: 'Procedure',
  atHand: 'At hand',
  date: 'When',
  today: 'Today',
  yesterday: 'Yesterday',
  otherDay: 'Another day',
  codeAWhat: 'on my own',
  codeBWhat: 'first assistant',
  initials: 'Patient’s initials',
  place: 'Place',
  save: 'Log the entry',
  saved: ({ name }) => `Logged: ${name}`,
  savedNext: 'You can add the next one straight away.',
  onDevice: 'On this device',
  otherKinds: 'Another entry',
  noRecord: 'You have no training record yet',
  noRecordWhy: 'You add entries once a unit has accepted the referral and opened the record.',
  back: 'Back to the record',
  presets: 'Length of the duty',
  reasonOfCorrection: 'Why you correct an approved entry',
  saveChange: 'Keep the correction',
}
