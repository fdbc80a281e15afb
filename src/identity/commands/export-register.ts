import type { Actor } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { type WritableCell, writeCsv } from '../../platform/sheets/write-csv.ts'
import * as contract from '../contract/account-import.ts'
import { type KeptRole, listKeptRoles } from '../queries/kept-roles.ts'
import { ACCOUNT_COLUMNS } from '../rules/account-import/columns.words.ts'
import { PROFESSION_WORDS, ROLE_WORDS } from '../rules/account-import/values.words.ts'
import { mayExportRegister } from '../rules/may.ts'
import { beginRegisterExport } from '../store/account-import.ts'

/** Whom the system's administrator keeps is everybody; a chamber keeps those whose role it verified. */
export const exportRegister = reading(
  contract.exportRegister,
  async ({ locale }, { db, actor, concerns, shows, today }) => {
    const may = mayExportRegister(actor)
    if (!may.ok) return may
    const kept = keptBy(actor)
    if (!kept.ok) return kept
    if (actor.role === 'administrator') await beginRegisterExport(db)
    const roles = await listKeptRoles(db, kept.value)
    const personIds = [...new Set(roles.map(({ personId }) => personId))]
    concerns(actor.personId, { persons: personIds.length, roles: roles.length })
    shows(personIds)
    return accept({
      fileName: `${locale === 'pl' ? 'rejestr-osob' : 'register-of-persons'}-${today}.csv`,
      mediaType: 'text/csv',
      bytes: Buffer.from(writeCsv([headerIn(locale), ...roles.map((role) => cellsOf(role, locale))])),
    })
  },
)

function keptBy({ role, bodyId }: Actor): Verdict<{ readonly bodyId?: string }, 'not-permitted'> {
  if (role === 'administrator') return accept({})
  return bodyId ? accept({ bodyId }) : refuse('not-permitted', { role })
}

const COLUMNS = [
  ...(['surname', 'givenNames', 'pesel', 'profession', 'licenceNumber', 'role', 'function'] as const),
  ...(['unit', 'body', 'voivodeship', 'specialty', 'from', 'until'] as const),
]

/** As in a file of accounts, so that both are read alike: the first word of each language. */
const headerIn = (locale: 'pl' | 'en'): string[] => COLUMNS.map((column) => ACCOUNT_COLUMNS[column][locale][0])

const cellsOf = (kept: KeptRole, locale: 'pl' | 'en'): WritableCell[] => [
  ...[kept.surname, kept.givenNames, kept.maskedPesel],
  kept.profession && (locale === 'pl' ? (PROFESSION_WORDS[kept.profession][0] ?? null) : kept.profession),
  kept.licenceNumber,
  locale === 'pl' && kept.role !== 'newcomer' ? (ROLE_WORDS[kept.role][0] ?? kept.role) : kept.role,
  ...[kept.function, kept.unit, kept.body, kept.voivodeship, kept.specialty],
  { date: kept.from },
  kept.until === null ? null : { date: kept.until },
]
