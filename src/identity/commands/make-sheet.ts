import { randomBytes } from 'node:crypto'
import { accept, all, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/proof-sheet.ts'
import { isNewcomer } from '../queries/registration.ts'
import { personName } from '../rules/person-name.ts'
import { DAYS_OF_SHEET, sheetCode } from '../rules/proof-sheet.ts'
import { replaceSheet } from '../store/proof-sheets.ts'

/** What is declared here only helps the desk to see that it has the right person before it; truth is the document. */
export const makeSheet = command(
  contract.makeSheet,
  async ({ givenNames, surname, profession }, { db, actor, now, newId, concerns }) => {
    concerns(actor.personId)
    const declared = all(personName(givenNames, 'givenNames'), personName(surname, 'surname'))
    if (!declared.ok) return declared
    if (!(await isNewcomer(db, actor.personId))) return refuse('already-proved')
    const code = sheetCode(randomBytes(8))
    const expiresAt = new Date(Date.parse(now) + DAYS_OF_SHEET * 86_400_000).toISOString()
    await replaceSheet(db, {
      ...{ id: newId(), accountId: actor.accountId, purpose: 'registration', code, profession },
      ...{ givenNames: declared.value[0], surname: declared.value[1], madeAt: now, expiresAt },
    })
    return accept({ code, expiresAt })
  },
)
