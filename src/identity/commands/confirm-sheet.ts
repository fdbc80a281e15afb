import { type Pesel, pesel } from '../../kernel/pesel.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import type { InputOf } from '../../platform/contract/route.ts'
import { insertLetter } from '../../platform/notifications/letters.ts'
import { hashOfSecret, newSecret } from '../../platform/sign-in/secret.ts'
import * as contract from '../contract/proof-sheet.ts'
import { personOfPesel, type SheetRow } from '../queries/proof-sheets.ts'
import { personName } from '../rules/person-name.ts'
import { HOURS_AFTER_VISIT } from '../rules/recovery.ts'
import { proveRecoveryInPerson } from '../store/recovery.ts'
import { settleIdentity } from '../store/registration.ts'
import { isOneself, liveSheet } from './find-sheet.ts'
import { namesOf, tellMerged } from './finish-proof.ts'

type Typed = InputOf<typeof contract.confirmSheet>
type Outcome = Verdict<{ outcome: 'proved' | 'joined' | 'merged' | 'recovery' }>

/** Truth is what stands in the document before the desk; whoever confirms and when stays with the account. */
export const confirmSheet = command(contract.confirmSheet, async (typed, context): Promise<Outcome> => {
  const { db, actor, concerns } = context
  const sheet = await liveSheet(db, actor, typed.code)
  if (!sheet.ok) return sheet
  concerns(sheet.value.personId)
  if (sheet.value.id !== typed.sheetId) return refuse('no-such-sheet', {}, { field: 'code' })
  const number = pesel(typed.pesel)
  const read = all(
    number.ok ? number : refuse('bad-pesel', number.refusals[0]?.facts ?? {}, { field: 'pesel' }),
    personName(typed.givenNames, 'givenNames'),
    personName(typed.surname, 'surname'),
  )
  if (!read.ok) return read
  const [right, givenNames, surname] = read.value
  if (isOneself(actor, await personOfPesel(db, right))) return refuse('not-for-oneself', {}, { law: 'KPA art. 24' })
  const shown = { sheet: sheet.value, typed, pesel: right, names: namesOf(givenNames, surname) }
  return sheet.value.purpose === 'recovery' ? recover(context, shown) : settle(context, shown)
})

interface Shown {
  readonly sheet: SheetRow
  readonly typed: Typed
  readonly pesel: Pesel
  readonly names: ReturnType<typeof namesOf>
}

async function settle(context: Context, { sheet, typed, pesel: number, names }: Shown): Promise<Outcome> {
  const { db, newId, concerns } = context
  const proof = { id: newId(), how: 'in-person' as const, sheet: sheet.id, document: typed.document }
  const settled = await settleIdentity(db, { accountId: sheet.accountId, pesel: number, names, proof })
  if (!settled) return refuse('sheet-over', {}, { field: 'code' })
  if (settled.outcome === 'closed') return refuse('account-closed')
  concerns(settled.personId, { outcome: settled.outcome })
  if (settled.outcome === 'merged') await tellMerged(context, settled, sheet.email)
  else await tellConfirmed(context, sheet.email)
  return accept({ outcome: settled.outcome })
}

/** The desk saw the account's owner: a letter to their mailbox lets them choose anew, and nobody else. */
async function recover({ db, now, newId }: Context, { sheet, typed, pesel: number }: Shown): Promise<Outcome> {
  const token = newSecret()
  const until = new Date(Date.parse(now) + HOURS_AFTER_VISIT * 3_600_000).toISOString()
  const ids = { id: newId(), recovery: newId(), token: hashOfSecret(token).toString('hex') }
  const proof = { ...ids, document: typed.document, until }
  const proved = await proveRecoveryInPerson(db, { sheetId: sheet.id, pesel: number, proof })
  if (!proved) return refuse('not-this-person', {}, { field: 'pesel' })
  const facts = { hours: HOURS_AFTER_VISIT }
  const link = `/register/recovery#${token}`
  await insertLetter(db, { address: sheet.email, locale: 'pl', kind: 'recovery-proved', facts, link })
  return accept({ outcome: 'recovery' })
}

const tellConfirmed = ({ db }: Context, address: string): Promise<void> =>
  insertLetter(db, { address, locale: 'pl', kind: 'identity-confirmed', facts: {}, link: '/' })
