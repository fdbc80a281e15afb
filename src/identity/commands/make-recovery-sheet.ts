import { randomBytes } from 'node:crypto'
import { accept, all, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { hashOfSecret } from '../../platform/sign-in/secret.ts'
import * as contract from '../contract/recovery.ts'
import { findRecovery } from '../queries/recovery.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'
import { personName } from '../rules/person-name.ts'
import { DAYS_OF_SHEET, sheetCode } from '../rules/proof-sheet.ts'
import { replaceSheet } from '../store/proof-sheets.ts'

/** For whoever has no electronic identity: the desk proves them, and a letter follows to the same mailbox. */
export const makeRecoverySheet = command(
  contract.makeRecoverySheet,
  async ({ token, givenNames, surname, profession }, { db, now, newId, concerns }) => {
    const recovery = await findRecovery(db, hashOfSecret(token))
    if (!recovery) return refuse('link-expired')
    concerns(recovery.personId)
    const of = PROFESSIONS.find((one) => one === profession)
    const declared = all(
      personName(givenNames, 'givenNames'),
      personName(surname, 'surname'),
      of ? accept(of) : refuse('unknown-choice', {}, { field: 'profession' }),
    )
    if (!declared.ok) return declared
    const code = sheetCode(randomBytes(8))
    const expiresAt = new Date(Date.parse(now) + DAYS_OF_SHEET * 86_400_000).toISOString()
    await replaceSheet(db, {
      ...{ id: newId(), accountId: recovery.accountId, purpose: 'recovery', code, profession: declared.value[2] },
      ...{ givenNames: declared.value[0], surname: declared.value[1], madeAt: now, expiresAt },
    })
    return accept({ code, expiresAt })
  },
)
