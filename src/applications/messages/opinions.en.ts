import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './opinions.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Opinions',
  ask: 'Ask for an opinion',
  askWhy:
    'The days of the opinion are not counted in your own term (KPA art. 35 § 5). The applicant is told whom you ask (KPA art. 106 § 2) and may read the answer.',
  askOf: 'Whom you ask',
  askDays: 'Days for the answer',
  askDaysHelp: '14 days at most.',
  question: 'What you ask',
  questionHelp: 'One clear question. Whoever you ask will read it, and the applicant.',
  askSend: 'Send the question',
  give: 'Give the opinion',
  giveTitle: 'Give the opinion',
  giveWhy: 'An opinion is given once. The body that asked will read it, and the applicant.',
  stance: 'Your stance',
  stances: { for: 'for accepting', against: 'against accepting', neither: 'neither' },
  answer: 'Opinion',
  answerHelp: 'Answer the question, and say on what you rely.',
  giveSend: 'Send the opinion',
  asked: ({ at, day }) => `Asked ${at}, to be answered by ${day}`,
  waiting: 'No answer yet.',
  given: ({ name, at }) => `${name}, ${at}`,
}
