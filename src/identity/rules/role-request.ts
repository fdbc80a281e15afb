import { ROLE_FUNCTIONS, type Role } from '../../kernel/actor.ts'
import { defineApplication, type FieldDefinition } from '../../kernel/application.ts'
import { accept, all, refuse } from '../../kernel/verdict.ts'
import { SCOPE_OF_ROLE } from './holding.ts'
import { PROFESSIONS } from './licence-number.ts'
import { bodyIn, functionIn, numberIn, professionIn, scopeIn, studiesIn, untilIn } from './request-answers.ts'
import { mannedDesk, type RoleRequest } from './request-desk.ts'
import { isAsked, professionsOf, REQUESTED_ROLES } from './request-questions.ts'
import { FUNCTIONS_OF_ROLE } from './role-function.ts'
import { VOIVODESHIPS } from './voivodeship.ts'

const asked = (field: FieldDefinition): FieldDefinition => ({
  ...field,
  isAsked: (round, answers) => isAsked(field.key, round, answers),
})

/**
 * The application for a role: filed by the person, decided by the body that keeps the register, the unit or the
 * institution. The licence number is held to its rule before anybody has to look at it.
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
        { key: 'profession', kind: 'choice' as const, options: PROFESSIONS, optionsIn: professionsOf },
        { key: 'licenceNumber', kind: 'text' as const, characters: 9 },
        { key: 'studies', kind: 'choice' as const, options: ['doctor', 'dentist'] },
        { key: 'semesters', kind: 'text' as const, characters: 2 },
        { key: 'body', kind: 'register' as const, register: 'body' },
      ].map(asked),
    },
    {
      key: 'holding',
      fields: [
        { key: 'unit', kind: 'register' as const, register: 'unit' },
        { key: 'voivodeship', kind: 'choice' as const, options: VOIVODESHIPS, isLong: true },
        { key: 'specialty', kind: 'register' as const, register: 'specialty' },
        {
          ...{ key: 'function', kind: 'choice' as const, options: ROLE_FUNCTIONS },
          optionsIn: (round: string) => FUNCTIONS_OF_ROLE[round as Role] ?? [],
        },
        { key: 'until', kind: 'date' as const, isOptional: true },
      ].map(asked),
    },
  ],
  // No act asks for it, since the register decides: it helps where the register is behind (decision 0188).
  attachments: [{ key: 'proof', most: 2 }],
  stages: [
    {
      key: 'decision',
      may: ['return', 'decide', 'forward', 'ask'],
      term: { months: 1, law: 'KPA art. 35 § 3' },
      law: 'UZL art. 3 ust. 5',
      deskOf: mannedDesk,
    },
  ],
  mending: { days: 7, law: 'KPA art. 64 § 2', closes: true },
  // No text that could be read says who is the second instance here (uncertain): it is not in the system.
  objection: { term: { days: 14, law: 'KPA art. 129 § 2' } },
  read: (draft, round) => {
    const role = REQUESTED_ROLES.find((one) => one === round)
    if (!role) return refuse('unknown-choice', { round })
    const parts = all(
      professionIn(role, draft),
      numberIn(role, draft),
      studiesIn(role, draft),
      bodyIn(role, draft),
      scopeIn(role, draft),
      functionIn(role, draft),
      untilIn(draft),
    )
    if (!parts.ok) return parts
    const [profession, number, , bodyId, found, held, until] = parts.value
    const { officeOf, ...scope } = found
    const form = { role, function: held, profession, licenceNumber: number, bodyId, voivodeship: officeOf, until }
    const within = SCOPE_OF_ROLE[role].includes('bodyId') ? { ...scope, bodyId } : scope
    return accept({ ...form, scope: within, isManned: draft.deskManned === 'yes' })
  },
})
