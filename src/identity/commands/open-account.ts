import { accept, all, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { email } from '../rules/email.ts'
import { newPassword } from '../rules/password.ts'
import * as store from '../store/persons.ts'

/** For the operator's command line and the demonstration: no route leads here. */
export interface NewAccount {
  readonly id: string
  readonly personId: string
  readonly email: string
  readonly password?: string
  readonly demonstration?: boolean
}

export async function openAccount(db: Db, given: NewAccount): Promise<Verdict<string>> {
  const address = email(given.email)
  const password = given.password === undefined ? accept(null) : newPassword(given.password, { email: given.email })
  const checked = all(address, password)
  if (!checked.ok) return checked
  const hash = checked.value[1] === null ? accept(null) : await hashPassword(checked.value[1], 'operator')
  if (!hash.ok) return hash
  await store.insertAccount(db, {
    id: given.id,
    person_id: given.personId,
    email: checked.value[0],
    password_hash: hash.value,
    password_changed_at: null,
    locale: 'pl',
    demonstration: given.demonstration ?? false,
    last_holding_id: null,
  })
  return accept(given.id)
}
