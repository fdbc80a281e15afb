import type { Messages } from './messages.pl.ts'

const signedFaults = (what: string) => ({
  'other-key': 'NOT VALID: signed with another key than the one given.',
  forged: `NOT VALID: ${what} was changed after it was signed, or the signature is damaged.`,
  'leaf-of-another': 'NOT VALID: the leaf in the log does not name this document.',
  'checkpoint-unreadable': 'NOT VALID: the head of the log in the file cannot be read.',
  'checkpoint-forged': 'NOT VALID: the head of the log was changed, or signed with another key.',
  'not-included': 'NOT VALID: the leaf was changed, or is not under the signed head of the log.',
})

export const en: Messages = {
  usage: ({ commands }) => `Usage: opensmk COMMAND, where COMMAND is one of: ${commands.join(', ')}`,
  previewUsage: 'Usage: opensmk import preview FILE [--map MAP.json]',
  accounts: {
    usage: 'Usage: opensmk accounts import FILE.csv [--dry-run] [--database ADDRESS]',
    dryRun: 'Dry run: nothing was saved.',
    counts: ({ rows, newPersons, newAccounts, newRoles, heldAlready }) =>
      `Rows: ${rows}. New persons: ${newPersons}, new accounts: ${newAccounts}, new roles: ${newRoles}, roles held already: ${heldAlready}.`,
    ignored: ({ titles }) => `Columns not read: ${titles.join(', ')}`,
    error: ({ row, column, what }) => `Row ${row}, ${column}: ${what}`,
    errors: ({ count }) => `Errors: ${count}. Nothing was saved.`,
    columns: ({ columns }) => `Columns: ${columns.join(', ')}`,
  },
  log: {
    usage: 'Usage: opensmk log verify [--key KEY] [--log NAME] [--database ADDRESS]',
    noDatabase: 'It is not known where the database is: start the system, or give --database or DATABASE_URL.',
    unreadable: ({ reason }) => `The log cannot be read: ${reason}`,
    summary: ({ leaves, heads, documents, faults }) =>
      `Leaves: ${leaves}, signed heads: ${heads}, documents: ${documents}, faults: ${faults}`,
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
      'filing-changed': ({ number, version }) => `CHANGED: the filed application ${number}, version ${version}`,
      'filing-unlogged': ({ number, version }) =>
        `NOT LOGGED: the filed application ${number}, version ${version}; no leaf names it`,
      'decision-changed': ({ number }) => `CHANGED: decision ${number}`,
      'decision-unlogged': ({ number }) => `NOT LOGGED: decision ${number}; no leaf names it`,
      'document-removed': ({ leafId }) => `REMOVED: the filed application or decision that leaf (${leafId}) names`,
    },
  },
  receipt: {
    usage: 'Usage: opensmk receipt verify FILE --key PUBLIC_KEY [--log-key KEY_OF_THE_LOG] [--attachment FILE]…',
    noFile: ({ file }) => `There is no file ${file}, or it may not be read.`,
    notAReceipt: 'This is not a receipt of an application, in JSON or XML.',
    faults: {
      ...signedFaults('the receipt'),
      'content-changed': 'NOT VALID: the content in the file is not what was filed.',
    },
    attached: ({ file, name }) => `ATTACHMENT AS FILED: ${file} was filed as “${name}”.`,
    notAttached: ({ file }) =>
      `NOT AN ATTACHMENT: ${file} is none of the files filed. Download it from the system: what it says of its author and place is taken out when it is uploaded.`,
    notGiven: ({ name, hash }) => `Attachment “${name}” (SHA-256 ${hash}) was not checked: give it by --attachment.`,
    valid: ({ number, version, filedAt, filedBy }) =>
      `VALID: application ${number}, version ${version}, filed ${filedAt} by ${filedBy.name}.`,
  },
  decision: {
    usage: 'Usage: opensmk decision verify FILE --key PUBLIC_KEY [--log-key KEY_OF_THE_LOG]',
    notADecision: 'This is not a decision in JSON, or there is no such file.',
    faults: signedFaults('the decision'),
    valid: ({ number, decidedAt, applicant }) =>
      `VALID: decision ${number}, given ${decidedAt}, applicant ${applicant.name}.`,
  },
  place: {
    proved: ({ log, index, size }) => `IN THE LOG: leaf ${index} of the log ${log}, under the signed head ${size}.`,
    none: 'The file proves no place in the log: download it again a few seconds after filing.',
  },
  outage: {
    usage: `Usage: opensmk outage list
       opensmk outage enter --from 2027-02-28T21:30 --until 2027-02-28T23:10 --reason REASON
       opensmk outage correct --outage ID --from … --until … --reason REASON
       opensmk outage void --outage ID --reason REASON
Time in Poland. An entry cannot be removed, only corrected.`,
    counts: 'counts',
    corrected: 'corrected',
    none: 'no outage',
    source: { heartbeat: 'recorded by the system', operator: 'entered by the operator' },
    count: ({ count }) => `Entries in the register: ${count}.`,
    entered: ({ id }) => `Entered: ${id}. Deadlines are computed anew already, those concerned are being told.`,
    refusals: {
      'outage-order': 'The outage must end after it began.',
      'outage-not-over': 'This outage is not over, or the time is in the future.',
      'outage-too-old': 'An outage can be entered within 31 days of its beginning.',
      'outage-corrected': 'This entry is corrected already.',
      'too-short': 'The reason must have at least 10 characters.',
      'too-long': 'The reason may have 1000 characters at most.',
      'not-found': 'There is no such entry.',
    },
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
