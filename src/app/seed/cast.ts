import type { Profession } from '../../identity/public.ts'
import type { Role, RoleFunction } from '../../kernel/actor.ts'
import type { BodyId, PersonId, UnitId } from '../../kernel/id.ts'
import { bodyId } from '../reference.ts'
import { NAMES, PLACES } from './cast.words.ts'

/**
 * The people and places of the demonstration; nobody and nothing of it exists. PESEL numbers are of births after 2200
 * (month + 60), licence numbers from the invented stretch 990001–990999 (docs/decisions/0075).
 */
const numbered = (kind: number, number: number): string =>
  `00000000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(number).padStart(8, '0')}`

const unitId = (number: number) => numbered(1, number) as UnitId
export const cellId = (unit: number, number: number): string => numbered(2, unit * 100 + number)
export const personId = (number: number) => numbered(3, number) as PersonId
export const accountId = (number: number): string => numbered(4, number)
export const holdingId = (person: number, number: number): string => numbered(5, person * 10 + number)

export const CARDIOLOGY = '0748'
export const MAZOWIECKIE = '14'
export const MALOPOLSKIE = '12'

export const UNITS = {
  warsaw: { id: unitId(1), voivodeship: MAZOWIECKIE, ...PLACES.warsaw },
  warsawSecond: { id: unitId(2), voivodeship: MAZOWIECKIE, ...PLACES.warsawSecond },
  cracow: { id: unitId(3), voivodeship: MALOPOLSKIE, ...PLACES.cracow },
} as const

/** A university of the demonstration alone: the registers of ours name none. */
export const UNIVERSITY = { id: numbered(6, 1) as BodyId, voivodeship: MAZOWIECKIE, ...PLACES.university }
const WARSAW_CHAMBER = bodyId('oil-warszawa') as BodyId

export interface Held {
  readonly role: Role
  /** The usual one of the role, unless it says otherwise. */
  readonly function?: RoleFunction
  readonly unitId?: UnitId
  readonly bodyId?: BodyId
  readonly voivodeship?: string
  readonly specialty?: string
  readonly from: string
}

export interface CastMember {
  readonly number: number
  readonly id: PersonId
  readonly givenNames: string
  readonly surname: string
  readonly email: string
  readonly pesel: string
  /** Who has a licence number is a doctor, unless it says otherwise. */
  readonly profession?: Profession
  readonly licence?: string
  readonly roles: readonly Held[]
}

type Given = Omit<CastMember, 'number' | 'id' | 'email'> & { readonly mailbox: string }

const member = (number: number, { mailbox, ...given }: Given): CastMember => ({
  number,
  id: personId(number),
  email: `${mailbox}@pokaz.example`,
  ...given,
})

const LONG_AGO = '2018-01-01'
const trainee = (from: string): Held => ({ role: 'trainee', from })
const inUnit = (role: Role, unit: keyof typeof UNITS): Held => ({ role, unitId: UNITS[unit].id, from: LONG_AGO })
const institution = (role: Role): Held => ({ role, from: LONG_AGO })
const consultant = (voivodeship: string): Held => ({
  role: 'voivodeship-consultant',
  voivodeship,
  specialty: CARDIOLOGY,
  from: LONG_AGO,
})

export const CAST = {
  /** Cardiology by the programme of 2023, begun in May 2023: the trainee of the story. */
  lena: member(1, {
    ...{ ...NAMES.lena, mailbox: 'lena.wiosenna' },
    ...{ pesel: '94651200128', licence: '6990002', roles: [trainee('2023-05-01')] },
  }),
  /** Cardiology by the programme of 2014. */
  ewa: member(2, {
    ...{ ...NAMES.ewa, mailbox: 'ewa.tetnicka' },
    ...{ pesel: '90620300347', licence: '1990003', roles: [trainee('2021-11-01')] },
  }),
  /** Has only just begun. */
  iga: member(3, {
    ...{ ...NAMES.iga, mailbox: 'iga.poczatek' },
    ...{ pesel: '98712700464', licence: '7990004', roles: [trainee('2025-01-01')] },
  }),
  /** Has done all of it, in Cracow: the supervisor decides on the whole. */
  tymon: member(4, {
    ...{ ...NAMES.tymon, mailbox: 'tymon.finisz' },
    ...{ pesel: '91671900555', licence: '2990005', roles: [trainee(LONG_AGO)] },
  }),
  marta: member(5, {
    ...{ ...NAMES.marta, mailbox: 'marta.zastawka' },
    ...{ pesel: '76640800683', licence: '8990006', roles: [inUnit('supervisor', 'warsaw')] },
  }),
  /** Two roles in one person: supervisor in Cracow and consultant for the voivodeship around it. */
  leon: member(6, {
    ...{ ...NAMES.leon, mailbox: 'leon.przedsionek' },
    ...{ pesel: '69693000711', licence: '3990007', roles: [inUnit('supervisor', 'cracow'), consultant(MALOPOLSKIE)] },
  }),
  nadia: member(7, {
    ...{ ...NAMES.nadia, mailbox: 'nadia.zatokowa' },
    ...{ pesel: '81612200826', licence: '9990008', roles: [inUnit('mentor', 'warsaw')] },
  }),
  gustaw: member(8, {
    ...{ ...NAMES.gustaw, mailbox: 'gustaw.koronka' },
    ...{ pesel: '84661400933', licence: '4990009', roles: [inUnit('mentor', 'warsawSecond')] },
  }),
  roman: member(9, {
    ...{ ...NAMES.roman, mailbox: 'roman.oddzialek' },
    ...{ pesel: '63631701050', licence: '5990011', roles: [inUnit('unit-head', 'warsaw')] },
  }),
  celina: member(10, {
    ...{ ...NAMES.celina, mailbox: 'celina.grafik' },
    ...{ pesel: '88700501142', roles: [inUnit('unit-staff', 'warsaw')] },
  }),
  olga: member(11, {
    ...{ ...NAMES.olga, mailbox: 'olga.teczka', pesel: '85720101268' },
    roles: [{ role: 'voivodeship-office', voivodeship: MAZOWIECKIE, from: LONG_AGO }],
  }),
  wit: member(12, {
    ...{ ...NAMES.wit, mailbox: 'wit.segregator', pesel: '79682301378' },
    roles: [{ role: 'voivodeship-office', voivodeship: MALOPOLSKIE, from: LONG_AGO }],
  }),
  helena: member(13, {
    ...{ ...NAMES.helena, mailbox: 'helena.osierdzie' },
    ...{ pesel: '71650601488', licence: '6990013', roles: [consultant(MAZOWIECKIE)] },
  }),
  ignacy: member(14, {
    ...{ ...NAMES.ignacy, mailbox: 'ignacy.aorta', pesel: '58621101596', licence: '1990014' },
    roles: [{ role: 'national-consultant', specialty: CARDIOLOGY, from: LONG_AGO }],
  }),
  dobroslawa: member(15, {
    ...{ ...NAMES.dobroslawa, mailbox: 'dobroslawa.programowa' },
    ...{ pesel: '87632901622', roles: [institution('cmkp')] },
  }),
  kazimierz: member(16, {
    ...{ ...NAMES.kazimierz, mailbox: 'kazimierz.arkusz' },
    ...{ pesel: '83690901738', roles: [institution('cem')] },
  }),
  bozena: member(17, {
    ...{ ...NAMES.bozena, mailbox: 'bozena.rejestr' },
    ...{ pesel: '74670201841', roles: [{ ...institution('chamber'), bodyId: WARSAW_CHAMBER }] },
  }),
  alicja: member(18, {
    ...{ ...NAMES.alicja, mailbox: 'alicja.dziekanat' },
    ...{ pesel: '92641801966', roles: [{ ...institution('university'), bodyId: UNIVERSITY.id }] },
  }),
  zygmunt: member(19, {
    ...{ ...NAMES.zygmunt, mailbox: 'zygmunt.gabinet' },
    ...{ pesel: '80711302075', roles: [institution('ministry')] },
  }),
  ada: member(20, {
    ...{ ...NAMES.ada, mailbox: 'ada.serwerownia' },
    ...{ pesel: '86613102184', roles: [institution('administrator')] },
  }),
  /** The other professions train too; none of their specialties has its programme here. */
  fabian: member(41, {
    ...{ ...NAMES.fabian, mailbox: 'fabian.recepta', pesel: '93641131017' },
    ...{ profession: 'pharmacist', licence: '99000121', roles: [trainee('2024-10-01')] },
  }),
  diana: member(42, {
    ...{ ...NAMES.diana, mailbox: 'diana.probowka', pesel: '92692331124' },
    ...{ profession: 'laboratory-diagnostician', licence: '990122', roles: [trainee('2024-10-01')] },
  }),
  pola: member(43, {
    ...{ ...NAMES.pola, mailbox: 'pola.czepiec', pesel: '95620331243' },
    ...{ profession: 'nurse', licence: '9900123P', roles: [trainee('2024-10-01')] },
  }),
  maja: member(44, {
    ...{ ...NAMES.maja, mailbox: 'maja.kolyska', pesel: '94713031367' },
    ...{ profession: 'midwife', licence: '9900124A', roles: [trainee('2024-10-01')] },
  }),
  filip: member(45, {
    ...{ ...NAMES.filip, mailbox: 'filip.fantom', pesel: '91651731436' },
    ...{ profession: 'other', licence: '990125', roles: [trainee('2024-10-01')] },
  }),
  sara: member(46, {
    ...{ ...NAMES.sara, mailbox: 'sara.mostek', pesel: '96680831586' },
    ...{ profession: 'dentist', licence: '6990127', roles: [trainee('2024-10-01')] },
  }),
  julian: member(47, {
    ...{ ...NAMES.julian, mailbox: 'julian.indeks', pesel: '99611931654' },
    roles: [institution('student')],
  }),
  stefan: member(48, {
    ...{ ...NAMES.stefan, mailbox: 'stefan.pierwszyrok', pesel: '68632731770' },
    ...{ licence: '1990128', roles: [inUnit('internship-head', 'warsaw')] },
  }),
  kora: member(49, {
    ...{ ...NAMES.kora, mailbox: 'kora.dyzurna', pesel: '82700631801' },
    ...{ licence: '3990132', roles: [inUnit('internship-coordinator', 'warsaw')] },
  }),
  otylia: member(50, {
    ...{ ...NAMES.otylia, mailbox: 'otylia.wprowadzka', pesel: '77721231923' },
    ...{ licence: '5990136', roles: [inUnit('internship-mentor', 'warsaw')] },
  }),
  hanna: member(51, {
    ...{ ...NAMES.hanna, mailbox: 'hanna.szkoleniowa', pesel: '79670132047' },
    roles: [inUnit('training-organiser', 'cracow')],
  }),
  marian: member(52, {
    ...{ ...NAMES.marian, mailbox: 'marian.poligon', pesel: '75661532199' },
    roles: [institution('defence-ministry')],
  }),
  irena: member(53, {
    ...{ ...NAMES.irena, mailbox: 'irena.patrol', pesel: '81642932263' },
    roles: [institution('interior-ministry')],
  }),
  /** Jagoda, Ksawery and Blanka have ended their training: at the office, at the consultant, completed. */
  jagoda: member(31, {
    ...{ ...NAMES.jagoda, mailbox: 'jagoda.przetoka' },
    ...{ pesel: '91630202128', licence: '5990022', roles: [trainee(LONG_AGO)] },
  }),
  ksawery: member(32, {
    ...{ ...NAMES.ksawery, mailbox: 'ksawery.rytm' },
    ...{ pesel: '90661404211', licence: '6990024', roles: [trainee(LONG_AGO)] },
  }),
  blanka: member(33, {
    ...{ ...NAMES.blanka, mailbox: 'blanka.skurcz' },
    ...{ pesel: '89712307126', licence: '1990025', roles: [trainee(LONG_AGO)] },
  }),
  bruno: member(34, {
    ...{ ...NAMES.bruno, mailbox: 'bruno.komora' },
    ...{ pesel: '73681109159', licence: '7990026', roles: [inUnit('supervisor', 'warsaw')] },
  }),
  gerard: member(35, {
    ...{ ...NAMES.gerard, mailbox: 'gerard.oddzial' },
    ...{ pesel: '65721903113', licence: '2990027', roles: [inUnit('unit-head', 'cracow')] },
  }),
  /** Has a place, and waits for the office to refer her. */
  zoja: member(61, {
    ...{ ...NAMES.zoja, mailbox: 'zoja.nadzieja' },
    ...{ pesel: '99651402464', licence: '7990151', roles: [trainee('2026-01-01')] },
  }),
} as const satisfies Record<string, CastMember>
