import { pesel } from '../../kernel/pesel.ts'
import { accept, all, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { licenceNumber, type Profession } from '../rules/licence-number.ts'
import { personName, searchKey } from '../rules/person-name.ts'
import * as store from '../store/persons.ts'

/** For the operator's command line and the demonstration: no route leads here. */
export interface NewPerson {
  readonly id: string
  readonly givenNames: string
  readonly surname: string
  readonly pesel?: string
  readonly licence?: { readonly profession: Profession; readonly number: string }
}

export async function registerPerson(db: Db, given: NewPerson): Promise<Verdict<string>> {
  const { licence } = given
  const checked = all(
    personName(given.givenNames, 'givenNames'),
    personName(given.surname, 'surname'),
    given.pesel === undefined ? accept(null) : pesel(given.pesel),
    licence ? licenceNumber(licence.profession, licence.number) : accept(null),
  )
  if (!checked.ok) return checked
  const [givenNames, surname, number, licenceText] = checked.value
  await store.insertPerson(db, {
    id: given.id,
    given_names: givenNames,
    surname,
    profession: licence?.profession ?? null,
    licence_number: licenceText,
    surname_first_key: searchKey(`${surname} ${givenNames}`),
    given_first_key: searchKey(`${givenNames} ${surname}`),
  })
  if (number) await store.insertPesel(db, given.id, number)
  return accept(given.id)
}
