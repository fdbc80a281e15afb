import type { Translations } from '../../../platform/i18n/translations.ts'
import type { pl } from './messages.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Interface for programs (API)',
  lead: 'Whatever the screens do, a program can do too: at the same addresses, with the same permissions and refusals.',
  howTo: 'How to begin',
  session:
    'A program signs in as a person does: POST /api/sign-in/password. The cookie __Host-opensmk carries the session.',
  header: 'Every write needs the header x-requested-with: opensmk.',
  problem:
    'A refusal is application/problem+json (RFC 9457): code, all reasons in refusals, the paragraph in law, the number of the request in requestId.',
  document: 'The OpenAPI 3.1 document',
  search: 'Find an operation',
  searchHelp: 'A word of the address, the description, the permission or a refusal’s code.',
  nothing: 'No operation matches',
  nothingWhy: 'Shorten the word or change it.',
  capabilities: {
    identity: 'Accounts and roles',
    notifications: 'Notices',
    files: 'Files',
    'training-record': 'Training record (EKS)',
    api: 'Others',
  },
  permission: 'Who may',
  permissions: { public: 'everybody, without signing in', 'signed-in': 'everybody who is signed in' },
  parameters: 'In the address',
  body: 'Body of the request',
  answer: 'Answer',
  file: ({ type }) => `A file: ${type}`,
  noFields: 'No fields.',
  refusals: 'Refusals',
  noRefusals: 'Refuses only for the shape of the request or a missing permission.',
  field: 'Field',
  type: 'Kind',
  required: 'required',
}
