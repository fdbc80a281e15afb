import type { ProcessWords } from '../../kernel/application.ts'

export const en: ProcessWords = {
  title: 'Application for a role',
  rounds: { trainee: 'Doctor or another person in training' },
  stages: { decision: { desk: 'the body, unit or office that confirms this role' } },
  sections: {
    licence: 'Licence to practise',
    'licence student': 'Studies',
    'licence chamber': 'Chamber',
    'licence university': 'University',
    holding: 'Where and until when',
  },
  fields: {
    profession: {
      label: 'Profession',
      options: {
        doctor: 'doctor',
        dentist: 'dentist',
        pharmacist: 'pharmacist',
        nurse: 'nurse',
        midwife: 'midwife',
        'laboratory-diagnostician': 'laboratory diagnostician',
        other: 'another health profession',
      },
    },
    licenceNumber: {
      label: 'Licence number (PWZ)',
      help: 'Doctor and dentist: seven digits, for example 6990002. In other professions we check the length only: the full rule of the number is not known to us.',
    },
    studies: { label: 'Studies', options: { doctor: 'medicine', dentist: 'dentistry' } },
    semesters: { label: 'Completed semesters', help: 'Medicine: at least 10. Dentistry: at least 8.' },
    body: {
      label: 'The chamber that keeps you in its register, or the university',
      help: 'Type the city or a part of the name. A military doctor chooses the military chamber. Where no regional chamber can be determined, choose the national one.',
    },
    unit: { label: 'Unit', help: 'Type a part of the name or the city.' },
    voivodeship: { label: 'Voivodeship' },
    specialty: { label: 'Field', help: 'Type a part of its name.' },
    function: { label: 'Function' },
    until: { label: 'Until when', help: 'Leave it empty where the role is to last without an end.' },
  },
  attachments: {
    proof: {
      label: 'Document from which your right to this role follows',
      help: 'You need not attach it: the body checks its own register. It helps where something changed lately. For instance a scan of the licence to practise, of a certificate of the chamber or of an appointment.',
    },
  },
  accepting:
    'Once you accept, the person has the role at once. Their licence number, if they gave one, enters the register of persons.',
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
      'This licence number has another length than in that profession. A doctor’s has seven digits and does not begin with zero. Check the document.',
    'licence-number-check-digit': 'There is no such licence number: its check digit does not fit. Copy it again.',
    'licence-number-taken': 'Another person in the system has this licence number. Clear that up before you accept.',
    'body-of-another-register':
      'This institution does not keep the register of that profession. Choose the chamber of yours.',
    'too-few-semesters': 'A student has an account after 10 semesters of medicine or 8 of dentistry.',
    'function-not-of-role': 'This role is not held in that function.',
    'bad-date': 'Type a day that exists, or leave the field empty.',
    'day-gone': 'This day has passed. Type a later one, or leave the field empty.',
    'period-ends-before-it-begins': 'This day has passed. Return the application so that the date is mended.',
    'role-not-of-profession': 'This role is not given to people of this profession.',
    'identity-not-proved': 'First prove your identity: without it nobody is given a role.',
    'role-held': 'You have this role already. Choose it in the menu beside your name.',
    'no-desk':
      'Nobody of this chamber, university or office takes applications in this system yet. The draft stays: file it once they do.',
  },
}
