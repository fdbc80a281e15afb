import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/staff.ts'
import { placeRun } from '../rules/place-run.ts'
import { namedCandidate } from './named-candidate.ts'

/** The name, so that nobody appoints another because of a digit: the person finds the look in their list. */
export const findCandidate = reading(contract.findCandidate, async (asked, { db, actor, concerns }) => {
  const place = placeRun(actor)
  if (!place.ok) return place
  const found = await namedCandidate(db, asked)
  if (!found.ok) return found
  const { id, givenNames, surname, licenceNumber } = found.value
  concerns(id)
  return accept({ name: `${givenNames} ${surname}`, licenceNumber })
})
