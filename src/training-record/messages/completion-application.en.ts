import type { ProcessWords } from '../../kernel/application.ts'

export const en: ProcessWords = {
  title: 'Approval of the whole training',
  rounds: 'Completion of the specialisation training',
  stages: {
    'formal-check': {
      desk: 'the voivodeship office',
      acts: { pass: 'Nothing to remark, pass on to the consultant', return: 'Return to be completed' },
    },
    'substantive-check': {
      desk: 'the consultant of the field',
      acts: {
        accept: 'Positive opinion, the training is completed',
        refuse: 'Negative opinion, return to be completed',
      },
    },
  },
  sections: { opinion: 'Opinion of the supervisor', record: 'The record when it was filed' },
  fields: {
    opinion: { label: 'Opinion', help: 'Read by the doctor and by everybody who checks the record after you.' },
    cardNumber: { label: 'Number of the record' },
    training: { label: 'Training' },
    entries: { label: 'Entries' },
    procedures: { label: 'Procedures' },
    courses: { label: 'Courses' },
    rotations: { label: 'Rotations' },
    recordHash: { label: 'Hash of the record (SHA-256)' },
  },
  file: 'Approve the whole and send it to the office',
  filing:
    'The record goes to the voivodeship office at once. Neither you nor the doctor changes anything in it unless it comes back with remarks.',
  accepting: 'The training is completed at once. Nobody changes anything in the record any more.',
  accepted: 'The training is completed.',
  legalBasis: 'art. 16r of the act of 5 December 1996 on the professions of doctor and dentist',
  remedies:
    'Appeal within 14 days of the delivery of the opinion (art. 16r of the act on the professions of doctor and dentist).',
  register: 'the training record (EKS)',
  refusals: {
    'elements-missing':
      'Something is still missing in the record, or a remark waits for its answer. The record says what.',
    'consultant-is-supervisor': 'You supervise this specialisation, so you do not check it. Another consultant does.',
    'record-closed': 'The record is closed.',
  },
}
