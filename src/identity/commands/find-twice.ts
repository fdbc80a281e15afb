import { pesel } from '../../kernel/pesel.ts'
import { accept, all, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/found-twice.ts'
import { licenceNumber } from '../rules/licence-number.ts'
import * as store from '../store/found-twice.ts'
import { isOneself } from './find-sheet.ts'

/** A command, since it leaves a leaf at the person found; nothing else of it is written. */
export const findTwice = command(contract.findTwice, async (typed, { db, actor, concerns }) => {
  const number = pesel(typed.pesel)
  const licence = licenceNumber(typed.profession, typed.licenceNumber)
  const read = all(
    licence.ok ? licence : refuse('not-found-twice', {}, { field: 'licenceNumber' }),
    number.ok ? number : refuse('bad-pesel', number.refusals[0]?.facts ?? {}, { field: 'pesel' }),
  )
  if (!read.ok) return read
  const [entered, right] = read.value
  const found = await store.findTwice(db, { profession: typed.profession, licenceNumber: entered, pesel: right })
  if (!found) return refuse('not-found-twice')
  if (isOneself(actor, found.staysId) || isOneself(actor, found.goneId)) {
    return refuse('not-for-oneself', {}, { law: 'KPA art. 24' })
  }
  concerns(found.staysId)
  return accept(found)
})
