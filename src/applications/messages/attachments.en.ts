import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './attachments.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Attachments',
  lead: 'Each file is kept with the draft at once. Before we keep it, we take out where a photograph was taken and who made the file.',
  ofVersion: ({ version }) => `Attachments of version ${version}`,
  optional: 'optional',
  count: ({ count }) => `${count} ${plural('en', count, { one: 'file', other: 'files' })}`,
  none: 'no file',
  done: 'Done, back to the task list',
  download: ({ name }) => `Download: ${name}`,
  notRemoved: 'The file could not be removed. Try again.',
}
