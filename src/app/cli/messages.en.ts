import type { Messages } from './messages.pl.ts'

export const en: Messages = {
  usage: ({ commands }) => `Usage: opensmk COMMAND, where COMMAND is one of: ${commands.join(', ')}`,
  previewUsage: 'Usage: opensmk import preview FILE [--map MAP.json]',
  log: {
    usage: 'Usage: opensmk log verify [--key KEY] [--log NAME] [--database ADDRESS]',
    noDatabase: 'It is not known where the database is: start the system, or give --database or DATABASE_URL.',
    unreadable: ({ reason }) => `The log cannot be read: ${reason}`,
    summary: ({ leaves, heads, faults }) => `Leaves: ${leaves}, signed heads: ${heads}, faults: ${faults}`,
    faults: {
      changed: ({ index, leafId }) => `CHANGED leaf ${index} (${leafId})`,
      removed: ({ index, leafId }) => `REMOVED leaf ${index} (${leafId})`,
      added: ({ leafId }) => `ADDED to the past: leaf (${leafId})`,
      misnumbered: ({ index }) => `RENUMBERED: the log at leaf ${index}`,
      rewritten: ({ from, until }) =>
        `REWRITTEN: the log between leaves ${from} and ${until}; the signed head does not fit`,
      unsigned: ({ size }) => `SIGNATURE of head ${size} is not by this key`,
      malformed: ({ size }) => `HEAD ${size} is malformed, or of another log`,
      'head-removed': ({ size }) => `HEAD REMOVED: there are leaves up to ${size} behind the last one`,
    },
  },
  receipt: {
    usage: 'Usage: opensmk receipt verify FILE --key PUBLIC_KEY',
    notAReceipt: 'This is no receipt of an application as JSON.',
    forged: 'NOT VALID: the signature does not fit the receipt or this key.',
    contentChanged: 'NOT VALID: the content in the file differs from what was filed.',
    valid: ({ number, version, filedAt, filedBy }) =>
      `VALID: application ${number}, version ${version}, filed ${filedAt} by ${filedBy.name}.`,
  },
  refusals: {
    'no-file': 'There is no such file, or it may not be read.',
    'no-map': 'The map cannot be read: it is not valid JSON.',
    'bad-map': 'The map names an unknown field or an unknown value.',
    'map-of-another-file': 'The map speaks of a sheet, a column or a row that the file does not have.',
    'not-a-spreadsheet': 'This is not a spreadsheet. Choose an xlsx, xls, ods, xml or csv file.',
    'empty-file': 'The file is empty.',
    damaged: 'The file is damaged. Open it in a spreadsheet program and save it again.',
    encrypted: 'The file is locked with a password. Save it without one.',
    macros: 'The file holds macros. Save it as a plain xlsx without them.',
    'too-large': 'The file is too big: 20 MB is the most.',
    'too-many-rows': 'The spreadsheet is too long: 50,000 rows is the most.',
    'zip-bomb': 'Unpacked, this file grows suspiciously big, so it stays closed.',
  },
}
