import { wordsOf } from './cell-text.ts'
import type { NameOrder } from './import-map.ts'
import type { ImportField } from './preview.ts'

/** What a title says: the field, and how surely from 0 to 100. Under 50 another column or the contents may outdo it. */
export interface TitleReading {
  readonly field: ImportField
  readonly score: number
}

const DUTY_TIME = /( |^)(godzin|godziny|godz|hours|hrs|h)( |$)/
const MINUTES = /( |^)(minut|minuty|min|minutes)( |$)/

/**
 * Titles of columns in Polish and English, folded to plain small words; the first line that fits decides, so the
 * particular stands above the general. Stems end where Polish endings begin.
 */
const RULES: readonly (readonly [ImportField, number, RegExp])[] = [
  [
    'ignored',
    99,
    /\b(urodz\w*|birth\w*|dob|akcept\w*|zatwierdz\w*|wydruk\w*|telefon\w*|adres\w*|mail|matk\w*|ojc\w*|rodzic\w*|prawny|wprowadz(enia|il)|approv\w*)\b/,
  ],
  ['ignored', 95, /\b(kierujac\w*|zlecaj\w*|skierowa\w*|technik\w*|pielegniark\w*|referring)\b/],
  [
    'send',
    95,
    /^(wstaw|wyslij|wyslac|import|importuj|importowac|dodaj|wprowadz|do (wyslania|importu|wstawienia)|send|insert|include)\b/,
  ],
  ['date', 25, /^(dat[ay]|date)\b.*\b(zlec|przyj|wypis|rejestr|zakoncz|konc|koniec|end|finish|admission|discharge)/],
  ['date', 40, /^(godzina|czas) (badania|zabiegu|wykonania|rozpoczecia|operacji|opisu)/],
  ['date', 60, /^(start|poczatek|rozpoczecie)$/],
  ['total', 85, /\bgodzin[ay]?\b.*\bod\b.*\bdo\b/],
  ['initials', 95, /\b(inicjal\w*|initials?)\b/],
  ['sex', 95, /\b(plec|plci|sex|gender)\b/],
  ['patient', 90, /(imi|nazwisk|pacjent|patient|chory|name).*\bpesel\b/],
  ['pesel', 95, /\bpesel\b/],
  [
    'date',
    92,
    /^(dat[ay]|date)\b.*\b(wykona|badani|zabieg|procedur|operacj|znieczul|opis|rozpocz|dyzur|realizacj|uslug|swiadcz|start|exam|procedure)/,
  ],
  ['date', 90, /\b(data|daty|date)\b|^(dzien|day|dnia)$/],
  ['date', 60, /^(termin|dzien|kiedy|day)\b/],
  ['year', 90, /^(rok|year)$|\b(rok|roku) (szkolenia|specjalizacji|stazu)|\b(training year|year of training)\b/],
  ['age', 90, /^(wiek|age)\b/],
  ['group', 90, /\b(z grupy|grup[ay]|group)\b/],
  [
    'code',
    30,
    /\b(kod|code)\b.*\b(procedur\w*|badan\w*|uslug\w*|swiadcz\w*|icd\w*|jgp|nfz|produktu|procedure|service)\b/,
  ],
  ['ignored', 90, /\bkod\b.*\b(komorki|jednostki|resortow\w*|pacjenta|kreskowy|pocztowy)\b/],
  ['code', 92, /\b(kod|kodu|code)\b/],
  ['role', 90, /operator.*(asyst|assist)|(asyst|assist).*operator|^(pelniona )?(rola|funkcja|role|udzial|charakter)\b/],
  [
    'assistants',
    92,
    /\b(asyst\w*|nadzor\w*|opisujac\w*|opiekun\w*|kierownik\w*|konsultant\w*|assist\w*|supervis\w*|mentor\w*)\b/,
  ],
  ['place', 88, /\b(miejsc[ea]|place|location)\b/],
  [
    'place',
    85,
    /\b(komork\w*|oddzial\w*|jednostk\w*|pracowni\w*|klinik\w*|szpital\w*|placowk\w*|zaklad\w*|poradni\w*|podmiot\w*|ward|unit|site|department|hospital)\b/,
  ],
  ['operator', 92, /\b(wykonuj\w*|wykonawc\w*|operator\w*|operuj\w*|surgeon|perform\w*)\b/],
  ['assistants', 60, /\b(lekarz\w*|doctor|physician|dr|personel\w*)\b/],
  ['rotation', 90, /\b(staz\w*|rotation\w*|rotacj\w*)\b/],
  ['patient', 90, /\b(imi\w*\b.*\bnazwisk|nazwisk\w*\b.*\bimi(e|on|enia)|name\b.*\bsurname|surname\b.*\bname)/],
  ['patient', 90, /\b((first|given)\b.*\b(last|family|surname)|(last|family|surname)\b.*\b(first|given))\b/],
  ['surname', 90, /\b(nazwisk\w*|surname|last name|family name)\b/],
  ['givenNames', 90, /\b(imie|imion\w*|imienia|first name|given|forename)\b/],
  ['ignored', 85, /^(id|nr|numer|no|number)\b(?!.*nazwa)|\b(pacjent\w*|patient\w*)\b.*\b(id|nr|numer|number|no)\b/],
  [
    'patient',
    85,
    /\b(pacjent\w*|chory|chora|chorego|patient\w*|badan[yae]j? osoba|osoba badana|badany|dane osobowe)\b|^osoba$/,
  ],
  [
    'total',
    90,
    /\b(czas|duration|total|wymiar|suma|razem|dlugosc)\b.*(trwan|dyzur|prac|godz|min|hours)|^(czas|duration|total|wymiar|dlugosc dyzuru|razem)$/,
  ],
  [
    'ignored',
    80,
    /^(lp|l p|id|nr|numer|no|number|status\w*|liczba porzadkowa|uwag\w*|komentarz\w*|akcj\w*|asa|cena|icd\w*|comments?|remarks|notes|rozpoznani\w*|diagnos\w*|wynik\w*|tryb|priorytet|ilosc|podpis|godzina)\b/,
  ],
  ['ignored', 70, /\b(liczba|ilosc|number of)\b(?!.*(godz|min|hours))/],
  ['ignored', 60, /\bdyzur/],
  [
    'service',
    85,
    /\b(uslug\w*|nazwa (zabiegu|badania|procedury|operacji|swiadczenia|uslugi|znieczulenia)|service|procedure)\b/,
  ],
  [
    'service',
    75,
    /\b(zabieg\w*|procedur\w*|badani\w*|operacj\w*|swiadczeni\w*|znieczuleni\w*|czynnosc\w*|interwencj\w*|examination|exam|study|operation|surgery)\b/,
  ],
  ['service', 55, /^(nazwa|opis|rodzaj|typ|description|name|type)\b/],
]

const SMALL_WORDS =
  /^(i|z|w|na|do|lub|oraz|or|and|of|the|in|a|b|k|m|rrrr|mm|dd|yyyy|tak|nie|od|o|dane|nr|numer|liczba|osoby|osoba|pacjenta|pacjent|badania|badan|zabiegu|wykonania|organizacyjn\w*|nazwa|rodzaj|ii|iii|1|2|0|opis\w*|pacjentki|szkoleni\w*|godzina|i|lekarz\w*|name|names|first|last|family|full|rozpocz\w*|zakoncz\w*|wykonani\w*|realizacj\w*|przeprowadz\w*|udziel\w*|pelnion\w*|medyczn\w*|smk|opcjonalnie|opt)$/

/**
 * The field that a title names; undefined when it names none. Brackets count after the words outside them say nothing.
 *
 * @policy decision 0022
 */
export function readTitle(title: string): TitleReading | undefined {
  const whole = wordsOf(title).join(' ')
  const outside = wordsOf(title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).join(' ')
  return readWords(outside) ?? readWords(whole)
}

function readWords(words: string): TitleReading | undefined {
  if (words === '') return undefined
  const hasHours = DUTY_TIME.test(words)
  const hasMinutes = MINUTES.test(words)
  const isClock = /\b(od|do|rozpocz|zakoncz)/.test(words) || /^(data|date)/.test(words)
  if (hasHours && hasMinutes) return { field: 'total', score: 92 }
  if (hasHours && !isClock) return { field: 'hours', score: 90 }
  if (hasMinutes && !/\b(czas|duration|trwania|total)\b/.test(words)) return { field: 'minutes', score: 90 }
  const rule = RULES.find(([, , fits]) => fits.test(words))
  return rule ? { field: rule[0], score: rule[1] } : undefined
}

/**
 * Whether a cell reads like a title rather than like data: short, named by a rule, and mostly made of words that
 * titles are made of. `Staż podstawowy w zakresie chirurgii` is a rotation, not the title of one.
 *
 * @policy decision 0022
 */
export function isTitle(text: string): boolean {
  const plain = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  const words = wordsOf(plain)
  if (words.length === 0 || words.length > 9 || text.length > 80 || !readTitle(text)) return false
  const known = words.filter((word) => SMALL_WORDS.test(word) || readWords(word) !== undefined)
  return known.length >= words.length * 0.6
}

/**
 * The order in which a title names the two parts of a name; undefined when it names one or none.
 *
 * @policy decision 0024
 */
export function orderInTitle(title: string): NameOrder | undefined {
  const words = ` ${wordsOf(title).join(' ')} `
  const surname = words.search(/ (nazwisk\w*|surname|last|family) /)
  const given = words.search(/ (imie|imion\w*|imienia|first|given|forename|name) /)
  if (surname === -1 || given === -1) return undefined
  return given < surname ? 'given-first' : 'surname-first'
}

/**
 * Whether a title says that the one cell counts minutes.
 *
 * @policy decision 0023
 */
export const countsMinutes = (title: string | null): boolean =>
  title !== null && MINUTES.test(wordsOf(title).join(' ')) && !DUTY_TIME.test(wordsOf(title).join(' '))
