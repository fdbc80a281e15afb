import type { Db } from '../../platform/db/pool.ts'
import type { BodyKind, BodyReach } from '../rules/body.ts'
import { searchKey } from '../rules/person-name.ts'
import { putBody } from '../store/persons.ts'

export interface NewBody {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly reach: BodyReach
  readonly voivodeship?: string
}

/** From the reference data and the demonstration; known already, its name and place are renewed. */
export const registerBody = (db: Db, { id, kind, name, reach, voivodeship }: NewBody): Promise<void> =>
  putBody(db, { id, kind, name, reach, voivodeship: voivodeship ?? null, search_key: searchKey(name) })
