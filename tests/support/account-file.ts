import { randomInt } from 'node:crypto'
import { ACCOUNT_COLUMNS } from '../../src/identity/rules/account-import/columns.words.ts'
import type { AccountColumn } from '../../src/identity/rules/account-import/read-table.ts'

export type TypedAccount = Partial<Record<AccountColumn, string>>

const COLUMNS = Object.keys(ACCOUNT_COLUMNS) as AccountColumn[]
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** A PESEL of somebody born after 2200, whom nobody can be; each number another one. */
export function aPesel(number = randomInt(9_999_999)): string {
  const month = 61 + (number % 12)
  const day = 1 + (Math.floor(number / 12) % 28)
  const rest = Math.floor(number / 336)
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0')
  const ten = `${pad(Math.floor(rest / 10_000) % 100, 2)}${month}${pad(day, 2)}${pad(rest % 10_000, 4)}`
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(ten[index]), 0)
  return `${ten}${(10 - (sum % 10)) % 10}`
}

/** A row that can be imported as it is. */
export function aRow(typed: TypedAccount = {}): TypedAccount {
  const pesel = typed.pesel ?? aPesel()
  return {
    ...{ pesel, givenNames: 'Zofia', surname: 'Próbna', email: `${pesel}@szpital.example` },
    ...{ role: 'w trakcie specjalizacji', from: '2026-01-01', ...typed },
  }
}

export function fileOf(rows: readonly TypedAccount[], separator = ';'): Buffer {
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined))
  const header = columns.map((column) => ACCOUNT_COLUMNS[column].pl[0])
  const lines = [header, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return Buffer.from(lines.map((line) => `${line.join(separator)}\r\n`).join(''))
}
