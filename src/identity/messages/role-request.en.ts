import type { ProcessWords } from '../../kernel/application.ts'

export const en: ProcessWords = {
  title: 'Application for a role',
  rounds: { trainee: 'Role: doctor in training' },
  stages: { decision: { desk: 'the chamber that was named' } },
  sections: { licence: 'Licence to practise' },
  fields: {
    profession: { label: 'Profession', options: { doctor: 'doctor', dentist: 'dentist' } },
    licenceNumber: {
      label: 'Licence number (PWZ)',
      help: 'Seven digits, for example 6990002. It stands on the document from your chamber.',
    },
    body: {
      label: 'The chamber that keeps you in its register',
      help: 'Type the city or a part of the name. A military doctor chooses the military chamber. Where no regional chamber can be determined, choose the national one.',
    },
  },
  attachments: {
    licenceScan: {
      label: 'Scan of the licence to practise or of a certificate of the chamber',
      help: 'You need not attach it: the chamber checks the number in its register. Attach it where the licence was issued lately or the surname has changed.',
    },
  },
  accepting:
    'Once you accept, the doctor has the role at once and their licence number enters the register of persons.',
  accepted: 'You have this role now. Choose it in the menu beside your name.',
  legalBasis: 'art. 3 ust. 5 ustawy z 5 grudnia 1996 r. o zawodach lekarza i lekarza dentysty',
  objection: {
    to: 'the body of higher instance',
    remedies:
      'Od tej decyzji możesz się odwołać do organu wyższego stopnia w terminie 14 dni od dnia jej doręczenia (art. 127 § 1 i 2 oraz art. 129 § 2 KPA). Odwołanie składa się za pośrednictwem izby, która wydała decyzję. W tym samym terminie możesz zrzec się prawa do odwołania (art. 127a KPA).',
  },
  register: 'register of persons of OpenSMK',
  refusals: {
    'licence-number-shape':
      'A doctor’s licence number has seven digits and does not begin with zero. Check the document.',
    'licence-number-check-digit': 'There is no such licence number: its check digit does not fit. Copy it again.',
    'licence-number-taken': 'Another person in the system has this licence number. Clear that up before you accept.',
    'body-of-another-register':
      'This institution does not keep the register of that profession. Choose the chamber of yours.',
    'role-not-of-profession': 'This role is not given to people of this profession.',
    'identity-not-proved': 'Prove your identity first: nobody gets a role without it.',
    'role-held': 'You have this role already. Choose it in the menu beside your name.',
    'no-desk': 'The chamber of this profession does not take applications in this system yet.',
  },
}
