import type { Db } from '../../platform/db/pool.ts'
import { searchKey } from '../rules/person-name.ts'
import * as store from '../store/persons.ts'

export interface NewUnit {
  readonly id: string
  readonly name: string
  readonly city: string
  readonly voivodeship: string
  readonly cells: readonly { readonly id: string; readonly name: string }[]
}

/** Until accreditation keeps the register of units, the operator and the demonstration enter them. */
export async function registerUnit(db: Db, { id, name, city, voivodeship, cells }: NewUnit): Promise<void> {
  await store.insertUnit(db, { id, name, city, voivodeship, search_key: searchKey(`${name} ${city}`) })
  for (const cell of cells) await store.insertCell(db, { ...cell, unit_id: id })
}
