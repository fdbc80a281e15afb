import type { ApplicationDraft } from '../../kernel/application.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../../platform/db/pool.ts'
import { findBody, findPersons, findUnits, isHeldByAnother, listBodies } from '../queries/register.ts'
import { deskOfRequest } from '../rules/request-desk.ts'
import { bodyKindsFor, isAsked } from '../rules/request-questions.ts'
import { ROLE_REQUEST } from '../rules/role-request.ts'

interface Typed {
  readonly personId: string
  readonly round: string
  readonly today: PlainDate
  readonly draft: ApplicationDraft
}

/** What a field is called: the register of fields is another capability's, so the app hands the question in. */
type SpecialtyNamed = (code: string) => Promise<string | undefined>

/**
 * Of a request for a role, what our registers hold already: the licence of the person, what the chosen body, unit and
 * field are called, and whether anybody sits at the desk that would decide it.
 */
export async function knownOfRequest(db: Db, typed: Typed, nameOf: SpecialtyNamed): Promise<ApplicationDraft> {
  const { personId, round, draft } = typed
  const licence = isAsked('profession', round, draft) ? await licenceOf(db, personId) : {}
  const named = { ...licence, ...(await namesIn(db, { ...typed, draft: { ...draft, ...licence } }, nameOf)) }
  const form = ROLE_REQUEST.read({ ...draft, ...named }, round)
  const desk = form.ok ? deskOfRequest(form.value) : form
  if (!desk.ok) return named
  const { roles, ...within } = desk.value
  const found = await Promise.all(
    roles.map((role) => isHeldByAnother(db, { role, day: typed.today, ...within }, personId)),
  )
  return found.includes(true) ? { ...named, deskManned: 'yes' } : named
}

async function licenceOf(db: Db, personId: string): Promise<ApplicationDraft> {
  const [person] = await findPersons(db, [personId])
  if (!person?.profession || !person.licenceNumber) return {}
  return { profession: person.profession, licenceNumber: person.licenceNumber }
}

/** Where the register holds one body of the kind, nobody is asked which. */
async function namesIn(db: Db, { round, draft }: Typed, nameOf: SpecialtyNamed): Promise<ApplicationDraft> {
  const kinds = isAsked('body', round, draft) ? bodyKindsFor(round, draft.profession) : []
  const all = kinds.length === 1 ? await listBodies(db, kinds) : []
  const only = all.length === 1 ? all[0] : undefined
  const body = only ?? (draft.body ? await findBody(db, draft.body) : undefined)
  const unit = draft.unit ? await findOpenUnit(db, draft.unit) : undefined
  const field = draft.specialty ? await nameOf(draft.specialty) : undefined
  return {
    ...(only && { body: only.id }),
    ...(body && { bodyName: body.name, bodyKind: body.kind }),
    ...(unit && { unitName: `${unit.name}, ${unit.city}` }),
    ...(field !== undefined && { specialtyName: field }),
  }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

const findOpenUnit = async (db: Db, id: string) => (UUID.test(id) ? (await findUnits(db, [id]))[0] : undefined)
