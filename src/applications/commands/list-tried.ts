import { namesOf } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/outages.ts'
import { listAttempts } from '../queries/outages.ts'

/** Who tried: by name, so that the operator can answer them; not a word of what they wanted to file. */
export const listTried = reading(contract.listTried, async (between, { db, shows }) => {
  const rows = await listAttempts(db, between)
  const people = [...new Set(rows.map(({ person_id }) => person_id))]
  shows(people)
  const names = await namesOf(db, people)
  return accept({
    tried: rows.map(({ application_id: applicationId, person_id, at, seen_by: seenBy, process, round, state }) => ({
      ...{ applicationId, name: names.get(person_id) ?? '', process, round, at, seenBy },
      isFiled: state !== 'draft' && state !== 'returned',
    })),
  })
})
