import { describe, expect, test } from 'vitest'
import { type Actor, ROLE_FUNCTIONS, ROLES } from '../../kernel/actor.ts'
import { actionsOf, everyPair } from '../../kernel/transition.ts'
import {
  APPLICATION_ACTIONS,
  APPLICATION_RELATIONS,
  APPLICATION_STATES,
  EDITABLE_STATES,
  isEditable,
  LIVE_STATES,
  TURN_IN,
} from './life.ts'
import { type ApplicationInQuestion, mayAct, possibleFor, relationTo } from './may.ts'
import { APPLICATION_PERMISSIONS } from './permissions.ts'

const anActor = (who: object): Actor => ({ accountId: 'a', personId: 'clerk', role: 'chamber', ...who }) as Actor
const anApplication = (of: Partial<ApplicationInQuestion> = {}): ApplicationInQuestion => ({
  ...{ applicantPersonId: 'doctor', state: 'filed', wasFiled: true, deskRoles: ['chamber'] },
  ...{ deskUnitId: null, deskVoivodeship: null, deskBodyId: null, deskFunctions: [], ...of },
})
const codesOf = (verdict: ReturnType<typeof mayAct>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))

/** The life as it is told in the README: from, action, by; all else is forbidden. */
const LIFE = [
  'draft file applicant',
  'returned file applicant',
  'filed return desk',
  'filed decide desk',
  'draft withdraw applicant',
  'filed withdraw applicant',
  'returned withdraw applicant',
]

describe.each(actionsOf(APPLICATION_ACTIONS))('decision 0112: %s', (action) => {
  test.each(everyPair(APPLICATION_STATES, APPLICATION_RELATIONS))('from %s by the %s', (state, by) => {
    const actor = anActor({ personId: by === 'applicant' ? 'doctor' : 'clerk' })
    const may = mayAct(actor, action, anApplication({ state }))
    expect(may.ok).toBe(LIFE.includes(`${state} ${action} ${by}`))
    expect(possibleFor(state, by).includes(action)).toBe(may.ok)
  })
})

test('what lives may still move, what has ended may not; only what is typed by the one whose turn it is may change', () => {
  for (const state of APPLICATION_STATES) {
    const moves = actionsOf(APPLICATION_ACTIONS).filter((action) =>
      (APPLICATION_ACTIONS[action].from as readonly string[]).includes(state),
    )
    expect(moves.length > 0).toBe((LIVE_STATES as readonly string[]).includes(state))
    expect(TURN_IN[state] === null).toBe(moves.length === 0)
    expect(isEditable(state)).toBe((EDITABLE_STATES as readonly string[]).includes(state))
    if (isEditable(state)) expect(TURN_IN[state]).toBe('applicant')
  }
})

describe('KPA art. 24 § 1, UZL art. 4a: whose application it is', () => {
  test.each(ROLES)('nobody decides or returns their own, acting as %s', (role) => {
    for (const action of ['return', 'decide'] as const) {
      const own = anApplication({ applicantPersonId: 'clerk', deskRoles: [role] })
      expect(codesOf(mayAct(anActor({ role }), action, own))).toEqual(['own-record'])
    }
  })

  test.each(ROLES)('to a stranger acting as %s it does not exist, unless it is their desk', (role) => {
    expect(relationTo(anActor({ role }), anApplication())).toBe(role === 'chamber' ? 'desk' : undefined)
    if (role !== 'chamber') expect(codesOf(mayAct(anActor({ role }), 'decide', anApplication()))).toEqual(['not-found'])
  })

  test('a draft is its applicant’s alone', () => {
    const draft = anApplication({ state: 'draft', wasFiled: false })
    expect(relationTo(anActor({}), draft)).toBeUndefined()
    expect(relationTo(anActor({ personId: 'doctor', role: 'student' }), draft)).toBe('applicant')
  })

  test('the desk of one unit, voivodeship or body is not that of another', () => {
    const unit = anApplication({ deskRoles: ['unit-head'], deskUnitId: 'u1' })
    expect(relationTo(anActor({ role: 'unit-head', unitId: 'u1' }), unit)).toBe('desk')
    expect(relationTo(anActor({ role: 'unit-head', unitId: 'u2' }), unit)).toBeUndefined()
    const office = anApplication({ deskRoles: ['voivodeship-office'], deskVoivodeship: '14' })
    expect(relationTo(anActor({ role: 'voivodeship-office', voivodeship: '14' }), office)).toBe('desk')
    expect(relationTo(anActor({ role: 'voivodeship-office', voivodeship: '12' }), office)).toBeUndefined()
    const chamber = anApplication({ deskBodyId: 'b1' })
    expect(relationTo(anActor({ bodyId: 'b1' }), chamber)).toBe('desk')
    expect(relationTo(anActor({ bodyId: 'b2' }), chamber)).toBeUndefined()
    expect(relationTo(anActor({}), chamber)).toBeUndefined()
  })

  test('decision 0150: where the head and the administrator decide, a user does not', () => {
    const run = anApplication({ deskFunctions: ['head', 'administrator'] })
    const found = ROLE_FUNCTIONS.map((held) => relationTo(anActor({ function: held }), run))
    expect(found).toEqual([undefined, 'desk', 'desk'])
  })

  test('everybody may file for themselves, only desks ask for cases', () => {
    expect(APPLICATION_PERMISSIONS['application.file']).toEqual(ROLES)
    expect(APPLICATION_PERMISSIONS['case.decide']).toEqual(APPLICATION_PERMISSIONS['case.read'])
  })
})
