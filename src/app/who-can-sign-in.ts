import { en as identityEn } from '../identity/messages/sign-in.en.ts'
import { pl as identityPl } from '../identity/messages/sign-in.pl.ts'
import { demonstrationPassword } from '../identity/public.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import { CAST, type CastMember } from './seed/cast.ts'

/** The people of the demonstration as a table, in both languages, under the one password. */
export function whoCanSignIn(): string[] {
  const people = Object.values<CastMember>(CAST).map(({ givenNames, surname, roles, email }) => [
    `${givenNames} ${surname}`,
    roles.map(({ role }) => both(identityPl.roles[role], identityEn.roles[role])).join(', '),
    email,
  ])
  const heads = [pl, en].map(({ whoCanSignIn: lead, nobodyExists }) => {
    return `${lead({ password: demonstrationPassword })}. ${nobodyExists}`
  })
  const columns = (['name', 'email', 'role'] as const).map((column) => both(pl[column], en[column]))
  return [
    '',
    ...heads,
    '',
    ...aligned([columns, ...people.map(([name = '', role = '', mail = '']) => [name, mail, role])]),
  ]
}

const both = (polish: string, english: string): string => (polish === english ? polish : `${polish} / ${english}`)

/** The last column is left ragged: it may be longer than the terminal. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}
