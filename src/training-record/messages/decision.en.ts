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
  office: 'The voivodeship office decides now.',
  supervisor: ({ name }) => `The supervisor decides now: ${name}.`,
  consultant: ({ name }) => `The voivodeship consultant decides now: ${name}.`,
  nationalConsultant: ({ name }) => `The national consultant decides now: ${name}.`,
  noConsultant: 'The national consultant decides now, but nobody holds that role today.',
}
