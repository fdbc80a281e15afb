import { describe, expect, test } from 'vitest'
import { type Actor, ROLE_FUNCTIONS, ROLES } from '../../kernel/actor.ts'
import { DESK_ACTS } from '../../kernel/application.ts'
import { actionsOf, everyPair } from '../../kernel/transition.ts'
import {
  APPLICATION_ACTIONS,
  APPLICATION_RELATIONS,
  APPLICATION_STATES,
  type ApplicationRelation,
  EDITABLE_STATES,
  isEditable,
  LIVE_STATES,
  TURN_IN,
} from './life.ts'
import { type ApplicationInQuestion, mayAct, possibleFor, relationTo } from './may.ts'
import { APPLICATION_PERMISSIONS } from './permissions.ts'

const anActor = (who: object): Actor => ({ accountId: 'a', personId: 'clerk', role: 'chamber', ...who }) as Actor
const anApplication = (of: Partial<ApplicationInQuestion> = {}): ApplicationInQuestion => ({
  ...{ applicantPersonId: 'doctor', subjectPersonId: 'doctor', state: 'filed', wasFiled: true },
  ...{ desk: { roles: ['chamber'] }, isDeskEmpty: false, deskMay: DESK_ACTS, earlierDesks: [], advisers: [], ...of },
})
const ACTS_AS = {
  applicant: 'doctor',
  subject: 'trainee',
  desk: 'clerk',
  'other-desk': 'clerk',
  adviser: 'clerk',
} as const
const standingOf = (by: ApplicationRelation) => ({
  ...(by === 'subject' && { subjectPersonId: 'trainee' }),
  ...(by === 'adviser' && { desk: { roles: ['cmkp' as const] }, advisers: [{ roles: ['chamber' as const] }] }),
  ...(by === 'other-desk' && { desk: { roles: ['cmkp' as const] }, earlierDesks: [{ roles: ['chamber' as const] }] }),
})
const codesOf = (verdict: ReturnType<typeof mayAct>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))

/** The life as it is told in the README: from, action, by; all else is forbidden. */
const LIFE = [
  'draft file applicant',
  'returned file applicant',
  'filed pass desk',
  'filed return desk',
  'filed decide desk',
  'objected decide desk',
  'filed forward desk',
  'filed ask desk',
  'filed advise adviser',
  'decided object applicant',
  'decided object subject',
  'objected desist applicant',
  'objected desist subject',
  'draft withdraw applicant',
  'filed withdraw applicant',
  'returned withdraw applicant',
]

describe.each(actionsOf(APPLICATION_ACTIONS))('decision 0112: %s', (action) => {
  test.each(everyPair(APPLICATION_STATES, APPLICATION_RELATIONS))('from %s by the %s', (state, by) => {
    const may = mayAct(anActor({ personId: ACTS_AS[by] }), action, anApplication({ state, ...standingOf(by) }))
    expect(may.ok).toBe(LIFE.includes(`${state} ${action} ${by}`))
    expect(possibleFor({ state, deskMay: DESK_ACTS }, by).includes(action)).toBe(may.ok)
  })

  test('what its stage does not name the desk does not do', () => {
    const deskMay = DESK_ACTS.filter((act) => act !== action)
    const isOfDesk = deskMay.length < DESK_ACTS.length
    const isFrom: readonly string[] = APPLICATION_ACTIONS[action].from
    expect(codesOf(mayAct(anActor({}), action, anApplication({ deskMay })))).toEqual(
      isOfDesk ? ['not-in-state'] : ['not-permitted', ...(isFrom.includes('filed') ? [] : ['not-in-state'])],
    )
    if (isOfDesk) expect(possibleFor({ state: 'filed', deskMay }, 'desk')).not.toContain(action)
  })
})

test('what lives may still move, what has ended may not; only what is typed by the one whose turn it is may change', () => {
  for (const state of APPLICATION_STATES) {
    const moves = actionsOf(APPLICATION_ACTIONS).filter((action) =>
      (APPLICATION_ACTIONS[action].from as readonly string[]).includes(state),
    )
    const isLive = (LIVE_STATES as readonly string[]).includes(state)
    expect(moves.filter((action) => action !== 'object').length > 0).toBe(isLive)
    expect(TURN_IN[state] === null).toBe(!isLive)
    expect(isEditable(state)).toBe((EDITABLE_STATES as readonly string[]).includes(state))
    if (isEditable(state)) expect(TURN_IN[state]).toBe('applicant')
  }
})

describe('KPA art. 24 § 1, UZL art. 4a: whose application it is', () => {
  test.each(ROLES)('nobody decides or returns their own, acting as %s', (role) => {
    for (const action of DESK_ACTS) {
      for (const whose of [{ applicantPersonId: 'clerk' }, { subjectPersonId: 'clerk' }]) {
        const own = anApplication({ ...whose, desk: { roles: [role], above: role }, isDeskEmpty: true })
        expect(codesOf(mayAct(anActor({ role }), action, own))).toEqual(['own-record'])
      }
    }
  })

  test.each(ROLES)('to a stranger acting as %s it does not exist, unless it is their desk', (role) => {
    expect(relationTo(anActor({ role }), anApplication())).toBe(role === 'chamber' ? 'desk' : undefined)
    if (role !== 'chamber') expect(codesOf(mayAct(anActor({ role }), 'decide', anApplication()))).toEqual(['not-found'])
  })

  test('a draft is its applicant’s alone', () => {
    const draft = anApplication({ state: 'draft', wasFiled: false, subjectPersonId: 'trainee' })
    expect(relationTo(anActor({}), draft)).toBeUndefined()
    expect(relationTo(anActor({ personId: 'trainee' }), draft)).toBeUndefined()
    expect(relationTo(anActor({ personId: 'doctor', role: 'student' }), draft)).toBe('applicant')
  })

  test('the desk of one unit, voivodeship or body is not that of another', () => {
    const unit = anApplication({ desk: { roles: ['unit-head'], unitId: 'u1' } })
    expect(relationTo(anActor({ role: 'unit-head', unitId: 'u1' }), unit)).toBe('desk')
    expect(relationTo(anActor({ role: 'unit-head', unitId: 'u2' }), unit)).toBeUndefined()
    const office = anApplication({ desk: { roles: ['voivodeship-office'], voivodeship: '14' } })
    expect(relationTo(anActor({ role: 'voivodeship-office', voivodeship: '14' }), office)).toBe('desk')
    expect(relationTo(anActor({ role: 'voivodeship-office', voivodeship: '12' }), office)).toBeUndefined()
    const chamber = anApplication({ desk: { roles: ['chamber'], bodyId: 'b1' } })
    expect(relationTo(anActor({ bodyId: 'b1' }), chamber)).toBe('desk')
    expect(relationTo(anActor({ bodyId: 'b2' }), chamber)).toBeUndefined()
    expect(relationTo(anActor({}), chamber)).toBeUndefined()
  })

  test('decision 0150: where the head and the administrator decide, a user does not', () => {
    const run = anApplication({ desk: { roles: ['chamber'], functions: ['head', 'administrator'] } })
    const found = ROLE_FUNCTIONS.map((held) => relationTo(anActor({ function: held }), run))
    expect(found).toEqual([undefined, 'desk', 'desk'])
  })

  test('a desk of one field is not that of another; whoever had it still reads it and does nothing', () => {
    const consultants = { roles: ['voivodeship-consultant' as const], voivodeship: '14', specialty: '0713' }
    const consultant = (specialty: string) => anActor({ role: 'voivodeship-consultant', voivodeship: '14', specialty })
    const office = anActor({ role: 'voivodeship-office', voivodeship: '14' })
    const passed = { desk: consultants, earlierDesks: [{ roles: ['voivodeship-office' as const], voivodeship: '14' }] }
    expect(relationTo(consultant('0713'), anApplication(passed))).toBe('desk')
    expect(relationTo(consultant('0748'), anApplication(passed))).toBeUndefined()
    expect(relationTo(office, anApplication(passed))).toBe('other-desk')
    expect(codesOf(mayAct(office, 'decide', anApplication(passed)))).toEqual(['not-permitted'])
  })

  test('KPA art. 26 § 2: who stands above acts where nobody but the people of the case sits at the desk', () => {
    const desk = {
      roles: ['voivodeship-consultant' as const],
      specialty: '0713',
      above: 'national-consultant' as const,
    }
    const national = (specialty: string) => anActor({ role: 'national-consultant', specialty })
    expect(relationTo(national('0713'), anApplication({ desk }))).toBe('other-desk')
    expect(relationTo(national('0713'), anApplication({ desk, isDeskEmpty: true }))).toBe('desk')
    expect(relationTo(national('0748'), anApplication({ desk, isDeskEmpty: true }))).toBeUndefined()
  })

  test('everybody may file for themselves, only desks ask for cases', () => {
    expect(APPLICATION_PERMISSIONS['application.file']).toEqual(ROLES)
    expect(APPLICATION_PERMISSIONS['case.decide']).toEqual(APPLICATION_PERMISSIONS['case.read'])
  })
})
