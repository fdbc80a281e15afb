import { describe, expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { fieldsOf, stageOf } from '../../kernel/application.ts'
import { PROFESSIONS } from './licence-number.ts'
import { ROLE_BODIES, verifierOf } from './role-bodies.ts'
import { REQUESTED_ROLES, ROLE_REQUEST } from './role-request.ts'

/** UZL art. 3 ust. 5–8, UML art. 30, UZF art. 50, UOZ art. 9, UPP art. 67 as read: profession, role, who verifies. */
const VERIFIED = `
  doctor trainee medical-chamber | doctor student university | doctor supervisor unit | doctor unit-head unit
  doctor internship-head internship-unit | doctor internship-coordinator internship-unit
  doctor internship-mentor internship-unit | doctor voivodeship-consultant voivode
  doctor national-consultant health-minister
  dentist trainee medical-chamber | dentist student university | dentist supervisor unit | dentist unit-head unit
  dentist internship-head internship-unit | dentist internship-coordinator internship-unit
  dentist internship-mentor internship-unit | dentist voivodeship-consultant voivode
  dentist national-consultant health-minister
  laboratory-diagnostician trainee diagnosticians-council | laboratory-diagnostician supervisor unit
  laboratory-diagnostician unit-head unit | laboratory-diagnostician voivodeship-consultant voivode
  laboratory-diagnostician national-consultant health-minister
  pharmacist trainee pharmacists-chamber | pharmacist supervisor unit | pharmacist unit-head unit
  pharmacist voivodeship-consultant voivode | pharmacist national-consultant health-minister
  other trainee voivode | other supervisor unit
  nurse trainee nurses-chamber | nurse supervisor training-organiser
  midwife trainee nurses-chamber | midwife supervisor training-organiser`
  .split(/[|\n]/)
  .map((row) => row.trim())
  .filter((row) => row !== '')

test('UZL art. 3 ust. 5: who verifies whom, each profession and role; what is not in the table is refused', () => {
  const found = PROFESSIONS.flatMap((profession) =>
    ROLES.flatMap((role) => {
      const verifier = verifierOf(role, profession)
      return verifier.ok ? [`${profession} ${role} ${verifier.value.body}`] : []
    }),
  )
  expect(found.toSorted()).toEqual(VERIFIED.toSorted())
  const refused = verifierOf('cem', 'doctor')
  expect(refused.ok ? [] : refused.refusals).toMatchObject([{ code: 'role-not-of-profession', field: 'profession' }])
})

test('each row has its own profession and role, and its paragraph', () => {
  const keys = ROLE_BODIES.flatMap(({ role, professions }) => professions.map((profession) => `${profession} ${role}`))
  expect(new Set(keys).size).toBe(keys.length)
  expect(ROLE_BODIES.every(({ law }) => /^(UZL|UML|UZF|UOZ|UPP) art\. /.test(law))).toBe(true)
})

describe('decision 0151: the request', () => {
  const wrongIn = (draft: Record<string, string>, round = 'trainee') => {
    const read = ROLE_REQUEST.read(draft, round)
    return read.ok ? [] : read.refusals.map(({ code, field }) => `${field}: ${code}`)
  }

  const CHOSEN = { body: 'b1', bodyKind: 'medical-chamber' }
  test.each([
    [{}, ['profession: missing', 'licenceNumber: missing', 'body: missing']],
    [{ ...CHOSEN, profession: 'nurse', licenceNumber: '6990002' }, ['profession: unknown-choice']],
    [{ ...CHOSEN, profession: 'doctor', licenceNumber: '699000' }, ['licenceNumber: licence-number-shape']],
    [{ ...CHOSEN, profession: 'doctor', licenceNumber: '5990002' }, ['licenceNumber: licence-number-check-digit']],
    [{ profession: 'doctor', licenceNumber: '6990002', body: 'b1' }, ['body: unknown-choice']],
    [
      { ...CHOSEN, profession: 'doctor', licenceNumber: '6990002', bodyKind: 'university' },
      ['body: body-of-another-register'],
    ],
    [{ ...CHOSEN, profession: 'doctor', licenceNumber: ' 699 0002 ' }, []],
  ])('%j is refused for %j', (draft, reasons) => expect(wrongIn(draft)).toEqual(reasons))

  test('for a role that is not asked for in this way it is refused', () => {
    expect(wrongIn({ ...CHOSEN, profession: 'doctor', licenceNumber: '6990002' }, 'cem')).toEqual([
      'undefined: unknown-choice',
    ])
  })

  test('whatever can be filed has a desk', () => {
    for (const round of REQUESTED_ROLES) {
      for (const profession of fieldsOf(ROLE_REQUEST).find(({ key }) => key === 'profession')?.options ?? []) {
        const form = ROLE_REQUEST.read({ ...CHOSEN, profession, licenceNumber: '6990002' }, round)
        const desk = form.ok ? stageOf(ROLE_REQUEST, null).deskOf(form.value) : form
        expect(desk).toEqual({ ok: true, value: { roles: ['chamber'], bodyId: 'b1' } })
      }
    }
    const nurse = {
      role: 'trainee' as const,
      profession: 'nurse' as const,
      licenceNumber: '9900123P' as never,
      bodyId: 'b1',
    }
    const none = stageOf(ROLE_REQUEST, null).deskOf(nurse)
    expect(none.ok ? [] : none.refusals.map(({ code }) => code)).toEqual(['no-desk'])
  })
})
