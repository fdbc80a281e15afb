import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './inbox.pl.ts'

const entries = (count: number) => `${count} ${plural('en', count, { one: 'entry', other: 'entries' })}`

export const en: Translations<typeof pl> = {
  title: ({ name }) => `To approve: ${name}`,
  untitled: 'To approve',
  lead: 'Everything is selected. Deselect what you do not confirm, or return it with a reason.',
  back: 'Back to the record',
  approve: ({ count }) => `Approve ${entries(count)}`,
  return: 'Return to be corrected',
  returnCount: ({ count }) => `Return ${entries(count)}`,
  home: 'Go to your trainees',
  nothing: 'Nothing waits for approval',
  nothingWhy: 'New entries appear here when the trainee adds them.',
  approved: ({ count }) => `${entries(count)} approved`,
  returned: ({ count }) => `${entries(count)} returned`,
  undone: ({ count }) => `Approval undone: ${entries(count)}`,
  left: ({ count }) => `${entries(count)} not approved`,
  why: {
    changed: 'the trainee changed it meanwhile; look at the new version',
    'not-in-state': 'does not wait for approval any more',
    'not-found': 'was withdrawn',
    'not-permitted': 'somebody else approves it',
  },
  reason: 'What has to be corrected',
  reasonHelp: 'The trainee reads it at each of the returned entries. At least 10 characters.',
  group: ({ name, count }) => `${name} · ${entries(count)}`,
  entries: 'Entries to approve',
  item: 'Programme item',
  date: 'Date',
  what: 'Entry',
  place: 'Place',
  state: 'State',
  keyApprove: 'Approve the selected',
  keyReturn: 'Return the selected',
  notYours: 'the trainee’s supervisor',
}
