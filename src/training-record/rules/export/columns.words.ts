/**
 * The columns of SMK1 in the order in which its form asks for them, and after them the item of the programme, which SMK1
 * knows from the place where the table is opened.
 *
 * @law M-EKS1
 */
export const SMK1_PROCEDURE_TITLES = [
  'Data',
  'Rok',
  'Kod zabiegu',
  'Osoba wykonująca',
  'Miejsce wykonania',
  'Nazwa stażu',
  'Inicjały pacjenta',
  'Płeć pacjenta',
  'Dane osoby wykonującej I i II asystę',
  'Procedura z grupy',
  'Procedura',
] as const

/**
 * A duty of SMK1; the year and the rotation stand after what its form asks for.
 *
 * @law M-EKS1
 */
export const SMK1_DUTY_TITLES = [
  'Liczba godzin',
  'Liczba minut',
  'Data rozpoczęcia',
  'Nazwa komórki organizacyjnej',
  'Rok szkolenia',
  'Nazwa stażu',
] as const

/**
 * The codes of a procedure as the list of SMK1 words them.
 *
 * @law M-EKS1
 */
export const SMK1_CODES = { A: 'A - operator', B: 'B - asysta' } as const

/**
 * The sexes as the list of SMK1 words them.
 *
 * @law M-EKS1
 */
export const SMK1_SEXES = { F: 'K', M: 'M' } as const

/**
 * The fields of SMK2 for an item: the numbers and the days from and to, both inclusive.
 *
 * @law M-EKS2
 */
export const SMK2_PROCEDURE_TITLES = [
  'Procedura',
  'Wykonane samodzielnie',
  'Wykonane jako asysta',
  'Data realizacji od',
  'Data realizacji do',
] as const

/**
 * The fields of SMK2 for the duties of a rotation.
 *
 * @law M-EKS2
 */
export const SMK2_DUTY_TITLES = [
  'Nazwa stażu',
  'Liczba godzin',
  'Liczba minut',
  'Data realizacji od',
  'Data realizacji do',
] as const
