import type { Role, RoleFunction } from '../../../kernel/actor.ts'
import type { Profession } from '../licence-number.ts'

/** To be a newcomer is to hold no role: no file gives it. */
export type GivenRole = Exclude<Role, 'newcomer'>

/**
 * What people write for a role; its identifier is understood too.
 *
 * @policy decision 0166
 */
export const ROLE_WORDS: Readonly<Record<GivenRole, readonly string[]>> = {
  trainee: ['w trakcie specjalizacji', 'lekarz w trakcie specjalizacji', 'lekarz', 'specjalizujący się'],
  supervisor: ['kierownik specjalizacji', 'kierownik szkolenia specjalizacyjnego'],
  mentor: ['opiekun stażu', 'kierownik stażu'],
  'unit-head': ['kierownik jednostki', 'kierownik podmiotu', 'kierownik placówki', 'head of unit'],
  'unit-staff': ['pracownik jednostki', 'pracownik podmiotu', 'staff of unit'],
  'voivodeship-office': ['urząd wojewódzki', 'pracownik urzędu wojewódzkiego'],
  'voivodeship-consultant': ['konsultant wojewódzki'],
  'national-consultant': ['konsultant krajowy'],
  cmkp: ['pracownik CMKP'],
  cem: ['pracownik CEM'],
  chamber: ['izba', 'izba lekarska', 'pracownik izby', 'pracownik izby lekarskiej'],
  university: ['uczelnia', 'pracownik uczelni'],
  student: ['studentka'],
  'internship-head': ['kierownik podmiotu prowadzącego staż', 'kierownik podmiotu prowadzącego staż podyplomowy'],
  'internship-coordinator': ['koordynator stażu', 'koordynator stażu podyplomowego'],
  'internship-mentor': ['opiekun stażysty'],
  'training-organiser': ['organizator kształcenia'],
  ministry: ['ministerstwo zdrowia', 'MZ'],
  'defence-ministry': ['ministerstwo obrony narodowej', 'MON'],
  'interior-ministry': ['ministerstwo spraw wewnętrznych i administracji', 'MSWiA'],
  administrator: ['administrator systemu'],
}

/**
 * What people write for a profession; its identifier is understood too.
 *
 * @policy decision 0166
 */
export const PROFESSION_WORDS: Readonly<Record<Profession, readonly string[]>> = {
  doctor: ['lekarz', 'lekarka'],
  dentist: ['lekarz dentysta', 'dentysta', 'lekarka dentystka'],
  pharmacist: ['farmaceuta', 'farmaceutka'],
  nurse: ['pielęgniarka', 'pielęgniarz'],
  midwife: ['położna', 'położny'],
  'laboratory-diagnostician': ['diagnosta laboratoryjny', 'diagnosta', 'diagnostka laboratoryjna'],
  other: ['inny', 'inny zawód medyczny'],
}

/**
 * What people write for a function; its identifier is understood too.
 *
 * @policy decision 0166
 */
export const FUNCTION_WORDS: Readonly<Record<RoleFunction, readonly string[]>> = {
  user: ['użytkownik', 'użytkowniczka'],
  head: ['kierownik', 'kierowniczka', 'kierownik placówki'],
  administrator: ['administratorka'],
}

/**
 * Voivodeships by TERYT; the two digits are understood too.
 *
 * @law TERYT
 */
export const VOIVODESHIP_WORDS: Readonly<Record<string, readonly string[]>> = {
  '02': ['dolnośląskie'],
  '04': ['kujawsko-pomorskie'],
  '06': ['lubelskie'],
  '08': ['lubuskie'],
  '10': ['łódzkie'],
  '12': ['małopolskie'],
  '14': ['mazowieckie'],
  '16': ['opolskie'],
  '18': ['podkarpackie'],
  '20': ['podlaskie'],
  '22': ['pomorskie'],
  '24': ['śląskie'],
  '26': ['świętokrzyskie'],
  '28': ['warmińsko-mazurskie'],
  '30': ['wielkopolskie'],
  '32': ['zachodniopomorskie'],
}
