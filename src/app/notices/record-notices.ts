import { namesOf } from '../../identity/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { NewNotice } from '../../platform/notifications/notices.ts'
import type * as events from '../../training-record/events.ts'
import { countApproved } from '../../training-record/public.ts'
import type { NoticeKind } from './render-notice.ts'

/** To whom, what, and where it leads. The one who did it is not told. */
export interface Told extends Omit<NewNotice, 'kind' | 'dedupKey'> {
  readonly kind: NoticeKind
  /** Of what it tells, where the same may be announced twice: told once. */
  readonly of?: string
}

/** One entry leads to itself, where the reason stands; several lead to the list of those to correct. */
export async function tellOfReturn({ recordId, traineePersonId, entryIds }: events.EntriesReturned): Promise<Told[]> {
  const [entryId] = entryIds
  const link = entryIds.length === 1 ? `/records/${recordId}/entries/${entryId}` : '/record?item=returned'
  return [{ personId: traineePersonId, kind: 'entries-returned', facts: { count: entryIds.length }, link }]
}

/** One notice for all that was approved together; none where the approval was taken back within its ten seconds. */
export async function tellOfApproval(facts: events.EntriesApproved, db: Db): Promise<Told[]> {
  const count = await countApproved(db, facts)
  if (count === 0) return []
  const kind = facts.byCode ? 'entries-signed-off' : 'entries-approved'
  const by = await nameOf(db, facts.byPersonId)
  return [{ personId: facts.traineePersonId, kind, facts: { count, by }, link: '/record' }]
}

/** The act of somebody else: which it is, by whom, and the entry itself. */
export async function tellOfAct(facts: events.ActEntered, db: Db): Promise<Told[]> {
  const { recordId, entryId, act, traineePersonId } = facts
  const by = await nameOf(db, facts.byPersonId)
  const link = `/records/${recordId}/entries/${entryId}`
  return [{ personId: traineePersonId, kind: 'act-entered', facts: { act, by }, link }]
}

export async function tellOfAnswer(facts: events.RemarkAnswered, db: Db): Promise<Told[]> {
  const trainee = await nameOf(db, facts.traineePersonId)
  return to(facts.supervisorPersonId, { kind: 'remark-answered', facts: { trainee }, link: completionOf(facts) })
}

/** The mentor, and of trainee and supervisor whoever did not do it. */
export async function tellOfMentor(
  facts: events.MentorChanged,
  { mentorKind, othersKind }: { readonly mentorKind: NoticeKind; readonly othersKind: NoticeKind },
  db: Db,
): Promise<Told[]> {
  const { recordId, mentorPersonId, byPersonId, rotation, from, until } = facts
  const trainee = await nameOf(db, facts.traineePersonId)
  const mentor = await nameOf(db, mentorPersonId)
  const others = [facts.traineePersonId, facts.supervisorPersonId].filter((id) => id !== byPersonId)
  const theirs = { kind: othersKind, facts: { trainee, mentor, rotation }, link: `/records/${recordId}/mentors` }
  const link = mentorKind === 'mentor-granted' ? `/approve/${recordId}` : '/'
  return [
    { personId: mentorPersonId, kind: mentorKind, facts: { trainee, rotation, from, until }, link },
    ...others.flatMap((personId) => to(personId, theirs)),
  ]
}

/** Whoever is let in learns it, and when they no longer are. */
export async function tellOfAccess(facts: events.AccessChanged, db: Db): Promise<Told[]> {
  const trainee = await nameOf(db, facts.traineePersonId)
  const said = { facts: { trainee, until: facts.until }, link: `/records/${facts.recordId}` }
  return [{ personId: facts.toPersonId, kind: 'access-given', ...said }]
}

export async function tellOfAccessEnd(facts: events.AccessChanged, db: Db): Promise<Told[]> {
  const trainee = await nameOf(db, facts.traineePersonId)
  return [{ personId: facts.toPersonId, kind: 'access-revoked', facts: { trainee }, link: '/' }]
}

export const completionOf = ({ recordId }: events.Around): string => `/records/${recordId}/completion`

export const to = (personId: string | null, told: Omit<Told, 'personId'>): Told[] =>
  personId ? [{ ...told, personId }] : []

export const nameOf = async (db: Db, id: string | null): Promise<string> =>
  id ? ((await namesOf(db, [id])).get(id) ?? '') : ''
