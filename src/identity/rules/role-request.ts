import type { Role } from '../../kernel/actor.ts'
import { type ApplicationDraft, defineApplication } from '../../kernel/application.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type LicenceNumber, licenceNumber, type Profession } from './licence-number.ts'
import { type RoleBody, verifierOf } from './role-bodies.ts'

/** Who asks to act in which role, and the licence on which the right to it rests. */
export interface RoleRequest {
  readonly role: Role
  readonly profession: Profession
  readonly licenceNumber: LicenceNumber
  /** The body whose register it is. */
  readonly bodyId: string
}

/**
 * The roles that are asked for by an application, and the professions whose register has its desk in the system.
 *
 * @policy decision 0151
 */
export const REQUESTED_ROLES = ['trainee'] as const satisfies readonly Role[]
const PROFESSIONS_ASKED = ['doctor', 'dentist'] as const satisfies readonly Profession[]

/**
 * In which roles people act for the body that verifies; a body that is not here has no desk in the system yet.
 *
 * @law UZL art. 3 ust. 5
 */
export const DESK_OF_BODY: Readonly<Partial<Record<RoleBody, readonly Role[]>>> = { 'medical-chamber': ['chamber'] }

/**
 * The application for a role: filed by the person, decided by the body that keeps the register of the profession. The
 * licence number is held to its rule before anybody has to look at it.
 *
 * @law UZL art. 3 ust. 5
 * @policy decision 0151
 */
export const ROLE_REQUEST = defineApplication<RoleRequest>({
  process: 'role-request',
  letter: 'U',
  rounds: REQUESTED_ROLES,
  sections: [
    {
      key: 'licence',
      fields: [
        { key: 'profession', kind: 'choice', options: PROFESSIONS_ASKED },
        { key: 'licenceNumber', kind: 'text', characters: 9 },
        { key: 'body', kind: 'register', register: 'body' },
      ],
    },
  ],
  // No act asks for it, since the register decides: it helps where the register is behind (decision 0188).
  attachments: [{ key: 'licenceScan', most: 2 }],
  stages: [
    {
      key: 'decision',
      may: ['return', 'decide', 'forward', 'ask'],
      term: { months: 1, law: 'KPA art. 35 § 3' },
      law: 'UZL art. 3 ust. 5',
      deskOf: ({ role, profession, bodyId }) => {
        const verifier = verifierOf(role, profession)
        if (!verifier.ok) return verifier
        const roles = DESK_OF_BODY[verifier.value.body]
        return roles
          ? accept({ roles, bodyId })
          : refuse('no-desk', { body: verifier.value.body }, { field: 'profession' })
      },
    },
  ],
  mending: { days: 7, law: 'KPA art. 64 § 2', closes: true },
  // No text that could be read says who is the second instance here (uncertain): it is not in the system.
  objection: { term: { days: 14, law: 'KPA art. 129 § 2' } },
  read: (draft, round) => {
    const role = REQUESTED_ROLES.find((one) => one === round)
    if (!role) return refuse('unknown-choice', { round })
    const profession = professionIn(draft.profession)
    const number = licenceIn(draft.licenceNumber, profession)
    const whole = all(profession, number, bodyIn(draft))
    if (!whole.ok) return whole
    const [asked, licence, body] = whole.value
    const verified = verifierOf(role, asked)
    if (!verified.ok) return verified
    if (verified.value.body !== body.kind) return refuse('body-of-another-register', {}, { field: 'body' })
    return accept({ role, profession: asked, licenceNumber: licence, bodyId: body.id })
  },
})

function professionIn(text = ''): Verdict<Profession, 'missing' | 'unknown-choice'> {
  if (text === '') return refuse('missing', {}, { field: 'profession' })
  const profession = PROFESSIONS_ASKED.find((one) => one === text)
  return profession ? accept(profession) : refuse('unknown-choice', {}, { field: 'profession' })
}

/** What the register says of the body that was chosen; it says nothing of one that it does not know or that has ended. */
function bodyIn({ body = '', bodyKind = '' }: ApplicationDraft): Verdict<{ id: string; kind: string }> {
  if (body === '') return refuse('missing', {}, { field: 'body' })
  return bodyKind === '' ? refuse('unknown-choice', {}, { field: 'body' }) : accept({ id: body, kind: bodyKind })
}

/** Of an unknown profession the shape of its number is not known either: only an empty field is named then. */
function licenceIn(text = '', profession: Verdict<Profession>): Verdict<LicenceNumber> {
  if (text.trim() === '') return refuse('missing', {}, { field: 'licenceNumber' })
  return licenceNumber(profession.ok ? profession.value : 'other', text)
}
