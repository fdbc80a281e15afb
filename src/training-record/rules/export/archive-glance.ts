/** What an archive says of itself before anybody has checked its signature. */
export interface ArchiveGlance {
  readonly cardNumber: string
  readonly trainee: string
  readonly entries: number
  readonly changes: number
  readonly exportedAt: string
  /** The public key whose holder signed. */
  readonly signedBy: string
}

/**
 * What stands in the file that somebody chose, for the one who is about to read it in; undefined for what is no archive.
 * Nothing here is believed: whether it is genuine and unchanged the server alone says.
 *
 * @policy decision 0085
 */
export function archiveGlance(text: string): ArchiveGlance | undefined {
  const file = parsed(text)
  const archive = memberOf(file, 'archive')
  const record = memberOf(archive, 'record')
  const [cardNumber, trainee] = [textOf(record, 'card_number'), textOf(record, 'trainee_person_id')]
  if (cardNumber === '') return undefined
  return {
    cardNumber,
    trainee: textOf(memberOf(archive, 'persons'), trainee),
    entries: lengthOf(archive, 'entries'),
    changes: lengthOf(archive, 'entryHistory'),
    exportedAt: textOf(archive, 'exportedAt'),
    signedBy: textOf(memberOf(file, 'signature'), 'publicKey'),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

function textOf(value: unknown, name: string): string {
  const text = memberOf(value, name)
  return typeof text === 'string' ? text : ''
}

function lengthOf(value: unknown, name: string): number {
  const list = memberOf(value, name)
  return Array.isArray(list) ? list.length : 0
}
