import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './calendar.pl.ts'

export const en: Translations<typeof pl> = {
  name: 'OpenSMK: my deadlines',
  summary: 'OpenSMK: deadline for filing, NOT FILED',
  title: 'Calendar of deadlines',
  lead: 'Add this address to the calendar of your phone or computer, and the deadlines of what you have not filed come there by themselves. The calendar does not show what an application is about.',
  make: 'Make an address for the calendar',
  made: ({ at }) => `The address of the calendar has worked since ${at}. It is not shown a second time.`,
  again: 'Make a new address',
  againWhy: 'Once you make a new address, the one before stops working at once.',
  revoke: 'Take the address back',
  address: 'Address of the calendar',
  keep: 'Copy it now: you see it only once. Whoever knows it sees your deadlines, so give it to nobody.',
  copy: 'Copy the address',
  copied: 'Copied',
  revoked: 'The address is taken back. Nobody sees anything under the old one.',
}
