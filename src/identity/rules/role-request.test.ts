import { describe, expect, test } from 'vitest'
import { ROLES } from '../../kernel/actor.ts'
import { stageOf } from '../../kernel/application.ts'
import { PROFESSIONS } from './licence-number.ts'
import { bodyKindsFor, ON_LICENCE, professionsOf, REQUESTED_ROLES } from './request-questions.ts'
import { ROLE_BODIES, verifierOf } from './role-bodies.ts'
import { ROLE_REQUEST } from './role-request.ts'

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
  const DOCTOR = { ...CHOSEN, profession: 'doctor', licenceNumber: '6990002' }
  test.each([
    [{}, ['profession: missing', 'licenceNumber: missing', 'body: missing']],
    [{ ...DOCTOR, profession: 'astronomer' }, ['profession: unknown-choice', 'body: body-of-another-register']],
    [{ ...DOCTOR, profession: 'nurse' }, ['licenceNumber: licence-number-shape', 'body: body-of-another-register']],
    [{ ...DOCTOR, licenceNumber: '699000' }, ['licenceNumber: licence-number-shape']],
    [{ ...DOCTOR, licenceNumber: '5990002' }, ['licenceNumber: licence-number-check-digit']],
    [{ ...DOCTOR, bodyKind: '' }, ['body: unknown-choice']],
    [{ ...DOCTOR, bodyKind: 'university' }, ['body: body-of-another-register']],
    [{ ...DOCTOR, licenceNumber: ' 699 0002 ' }, []],
    [{ profession: 'other', voivodeship: '14' }, []],
    [{ profession: 'other', voivodeship: '99' }, ['voivodeship: unknown-choice']],
  ])('%j is refused for %j', (draft, reasons) => expect(wrongIn(draft)).toEqual(reasons))

  test.each([
    [
      'student',
      { studies: 'doctor', semesters: '9', body: 'b1', bodyKind: 'university' },
      ['semesters: too-few-semesters'],
    ],
    ['student', { studies: 'dentist', semesters: '8', body: 'b1', bodyKind: 'university' }, []],
    [
      'student',
      { body: 'b1', bodyKind: 'cmkp' },
      ['studies: missing', 'semesters: missing', 'body: body-of-another-register'],
    ],
    ['unit-staff', { unit: 'u1', function: 'head' }, ['unit: unknown-choice', 'function: function-not-of-role']],
    ['unit-staff', { unit: 'u1', unitName: 'Szpital' }, ['function: missing']],
    ['cem', { function: 'user', until: 'kiedyś' }, ['until: bad-date']],
    ['cem', { function: 'administrator', until: '2027-01-31' }, []],
    ['mentor', {}, ['undefined: unknown-choice']],
    ['administrator', {}, ['undefined: unknown-choice']],
  ])('a request for %s with %j is refused for %j', (round, draft, reasons) => {
    expect(wrongIn(draft as Record<string, string>, round)).toEqual(reasons)
  })
})

describe('decision 0151: whatever can be filed has its desk', () => {
  /** Answers to everything that could be asked. */
  const ALL = {
    ...{ unit: 'u1', unitName: 'Szpital', voivodeship: '14', specialty: '0748', specialtyName: 'Kardiologia' },
    ...{ studies: 'doctor', semesters: '12', function: 'user', body: 'b1', licenceNumber: '6990002' },
  }
  const deskFor = (round: string, profession: string, manned = 'yes') => {
    const [bodyKind = ''] = bodyKindsFor(round, profession)
    const licence = profession === 'nurse' || profession === 'midwife' ? '9900123P' : ALL.licenceNumber
    const number = profession === 'pharmacist' ? '99000121' : licence
    const typed = { ...ALL, profession, bodyKind, licenceNumber: number, deskManned: manned }
    const form = ROLE_REQUEST.read(typed, round)
    const desk = form.ok ? stageOf(ROLE_REQUEST, null).deskOf(form.value) : form
    return desk.ok ? desk.value : desk.refusals.map(({ code }) => code)
  }
  const run = { functions: ['head', 'administrator'] }

  test.each([
    ['trainee', 'doctor', { roles: ['chamber'], bodyId: 'b1' }],
    ['trainee', 'pharmacist', { roles: ['chamber'], bodyId: 'b1' }],
    ['trainee', 'nurse', { roles: ['chamber'], bodyId: 'b1' }],
    ['trainee', 'laboratory-diagnostician', { roles: ['chamber'], bodyId: 'b1' }],
    ['trainee', 'other', { roles: ['voivodeship-office'], voivodeship: '14' }],
    ['student', '', { roles: ['university'], bodyId: 'b1' }],
    ['supervisor', 'doctor', { roles: ['unit-head', 'unit-staff'], unitId: 'u1', ...run }],
    ['supervisor', 'midwife', { roles: ['training-organiser'], unitId: 'u1', ...run }],
    ['internship-mentor', 'dentist', { roles: ['internship-head', 'unit-head', 'unit-staff'], unitId: 'u1', ...run }],
    ['voivodeship-consultant', 'doctor', { roles: ['voivodeship-office'], voivodeship: '14' }],
    ['national-consultant', 'pharmacist', { roles: ['ministry'] }],
    ['unit-head', '', { roles: ['unit-head', 'unit-staff'], unitId: 'u1', ...run }],
    ['unit-staff', '', { roles: ['unit-head', 'unit-staff'], unitId: 'u1', ...run }],
    ['training-organiser', '', { roles: ['training-organiser'], unitId: 'u1', ...run }],
    ['chamber', '', { roles: ['chamber'], bodyId: 'b1', ...run }],
    ['university', '', { roles: ['university'], bodyId: 'b1', ...run }],
    ['voivodeship-office', '', { roles: ['voivodeship-office'], voivodeship: '14', ...run }],
    ['cmkp', '', { roles: ['cmkp'], ...run }],
    ['defence-ministry', '', { roles: ['defence-ministry'], ...run }],
  ])('%s, %s', (round, profession, desk) => expect(deskFor(round, profession)).toEqual(desk))

  test('every role that is asked for has a desk, for every profession that can hold it', () => {
    for (const round of REQUESTED_ROLES) {
      const professions = ON_LICENCE.includes(round) ? professionsOf(round) : ['']
      expect(professions.length).toBeGreaterThan(0)
      for (const profession of professions) expect(deskFor(round, profession)).toHaveProperty('roles')
    }
  })

  test('where nobody sits: the operator gives the first who runs a place, a register is waited for', () => {
    expect(deskFor('unit-head', '', 'no')).toEqual({ roles: ['administrator'] })
    expect(deskFor('cem', '', 'no')).toEqual({ roles: ['administrator'] })
    expect(deskFor('trainee', 'doctor', 'no')).toEqual(['no-desk'])
    expect(deskFor('national-consultant', 'doctor', 'no')).toEqual(['no-desk'])
  })
})
