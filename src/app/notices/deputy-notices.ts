import type { DeputyChanged } from '../../identity/events.ts'
import type { Db } from '../../platform/db/pool.ts'
import { nameOf, type Told } from './record-notices.ts'
import type { NoticeKind } from './render-notice.ts'

/** Both have it in writing: who stands in, and for whom they do. */
export const tellOfDeputy = (facts: DeputyChanged, db: Db): Promise<Told[]> =>
  tellBoth(facts, { deputy: 'deputy-named', principal: 'deputy-set' }, db)

export const tellOfDeputyEnd = (facts: DeputyChanged, db: Db): Promise<Told[]> =>
  tellBoth(facts, { deputy: 'deputyship-ended', principal: 'deputy-gone' }, db)

async function tellBoth(
  { principalPersonId, deputyPersonId, from, until }: DeputyChanged,
  kinds: { readonly deputy: NoticeKind; readonly principal: NoticeKind },
  db: Db,
): Promise<Told[]> {
  const [principal, deputy] = [await nameOf(db, principalPersonId), await nameOf(db, deputyPersonId)]
  const told = { facts: { principal, deputy, from, until }, link: '/account/deputies' }
  return [
    { personId: deputyPersonId, kind: kinds.deputy, ...told },
    { personId: principalPersonId, kind: kinds.principal, ...told },
  ]
}
