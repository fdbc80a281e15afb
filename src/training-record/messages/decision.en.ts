import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './decision.pl.ts'

export const en: Translations<typeof pl> = {
  choose: 'Choose what you decide.',
  nothingChosen: 'Record the decision',
  whom: ({ name }) => `Record of ${name}.`,
  final: 'This decision cannot be undone.',
  ask: {
    approve: {
      title: 'Approve the whole training?',
      what: 'The record goes to the voivodeship office at once. Neither you nor the trainee can change it, unless it comes back with remarks.',
    },
    refuse: {
      title: 'Refuse to approve the whole?',
      what: 'The refusal stays in the record and the trainee reads the reason at once. You then have another 30 days to decide.',
    },
    pass: {
      title: 'Pass the record on without remarks?',
      what: 'The record goes to the consultant at once, who checks its substance. The office adds no more remarks.',
    },
    return: {
      title: 'Return the record to be completed?',
      what: 'The trainee and the supervisor see the remarks at once. Only what they name can be changed.',
    },
    positive: {
      title: 'Give a positive opinion?',
      what: 'The training is completed at once. Nobody changes the record any more.',
    },
    negative: {
      title: 'Give a negative opinion?',
      what: 'The record goes back. Only what the remarks name can be changed. The trainee may appeal.',
    },
    close: {
      title: 'Close the record?',
      what: 'The training ends without being completed. The record stays readable; nobody adds to it any more.',
    },
    remove: {
      title: 'Strike the trainee off the register?',
      what: 'The training ends without being completed. The record stays readable; nobody adds to it any more.',
    },
  },
  saved: ({ name }) => `Decision recorded: ${name}`,
  next: ({ name }) => `Open the next record: ${name}`,
  office: 'The voivodeship office decides now.',
  supervisor: ({ name }) => `The supervisor decides now: ${name}.`,
  consultant: ({ name }) => `The voivodeship consultant decides now: ${name}.`,
  nationalConsultant: ({ name }) => `The national consultant decides now: ${name}.`,
  noConsultant: 'The national consultant decides now, but nobody holds that role today.',
  excluded: ({ name }) => `${name}: you do not check this record, as you supervise this training`,
}
