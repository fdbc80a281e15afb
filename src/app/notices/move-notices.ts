import { holdersOf } from '../../identity/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import type { RecordMoved, WholeRefused } from '../../training-record/events.ts'
import { completionOf, nameOf, type Told, to } from './record-notices.ts'

/** Whose turn it is now hears until when; the trainee hears of every move, the supervisor of all but their own. */
export async function tellOfMove(facts: RecordMoved, db: Db): Promise<Told[]> {
  const trainee = await nameOf(db, facts.traineePersonId)
  const shared = { facts: { trainee, round: facts.supplementRound, due: facts.dueOn }, link: completionOf(facts) }
  const kinds = KINDS[facts.state]
  if (!kinds) return []
  const others = facts.supervisorPersonId === facts.byPersonId ? null : facts.supervisorPersonId
  const desk = await deskOf(facts, db)
  return [
    { personId: facts.traineePersonId, kind: kinds.trainee, ...shared },
    ...to(others, { kind: kinds.supervisor, ...shared }),
    ...desk.flatMap((personId) => to(personId, { kind: 'record-your-turn', ...shared })),
  ]
}

export const tellOfRefusal = async ({ personId, recordId }: WholeRefused): Promise<Told[]> => [
  { personId, kind: 'whole-refused', facts: {}, link: `/records/${recordId}/completion` },
]

const KINDS: Readonly<Record<string, Pick<Record<'trainee' | 'supervisor', Told['kind']>, 'trainee' | 'supervisor'>>> =
  {
    'office-check': { trainee: 'record-at-office', supervisor: 'record-passed-on' },
    'consultant-check': { trainee: 'record-at-consultant', supervisor: 'record-passed-on' },
    returned: { trainee: 'record-returned', supervisor: 'record-returned-to-supervise' },
    completed: { trainee: 'training-completed', supervisor: 'training-completed-to-supervise' },
    closed: { trainee: 'record-closed', supervisor: 'record-ended-to-supervise' },
    removed: { trainee: 'trainee-removed', supervisor: 'record-ended-to-supervise' },
  }

/** The office of the voivodeship, or its consultant; the national one where that one is no outsider to the record. */
async function deskOf(moved: RecordMoved, db: Db): Promise<string[]> {
  const { state, voivodeship, specialtyCode: specialty } = moved
  const day = dateIn(new Date())
  const outsiders = (ids: readonly string[]) =>
    ids.filter((id) => id !== moved.traineePersonId && id !== moved.supervisorPersonId)
  if (state === 'office-check') return outsiders(await holdersOf(db, { role: 'voivodeship-office', day, voivodeship }))
  if (state !== 'consultant-check') return []
  const own = outsiders(await holdersOf(db, { role: 'voivodeship-consultant', day, voivodeship, specialty }))
  return own.length > 0 ? own : outsiders(await holdersOf(db, { role: 'national-consultant', day, specialty }))
}
