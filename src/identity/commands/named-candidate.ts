import { pesel } from '../../kernel/pesel.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { CANDIDATE_KEYS } from '../contract/staff.ts'
import type { PersonRow } from '../queries/register.ts'
import { findCandidates } from '../queries/staff.ts'
import { email } from '../rules/email.ts'

interface Key {
  readonly by: (typeof CANDIDATE_KEYS)[number]
  readonly key: string
}

/** The one person whose number or address it is: the whole of it, so that nobody is browsed. */
export async function namedCandidate(db: Db, { by, key }: Key): Promise<Verdict<PersonRow>> {
  const read = READ[by](key)
  if (!read.ok) return { ok: false, refusals: read.refusals.map((one) => ({ ...one, field: 'key' })) }
  const [found, another] = await findCandidates(db, { by, key: read.value })
  if (another) return refuse('more-than-one', {}, { field: 'key' })
  return found ? accept(found) : refuse('nobody-found', { by }, { field: 'key' })
}

/** A licence number has as many shapes as there are professions: here only what all of them share. */
function licence(text: string): Verdict<string> {
  const number = text.replaceAll(/\s/g, '').toUpperCase()
  return /^[0-9A-Z/-]{1,20}$/.test(number) ? accept(number) : refuse('licence-number-shape')
}

const READ: Readonly<Record<Key['by'], (text: string) => Verdict<string>>> = { pesel, licence, email }
