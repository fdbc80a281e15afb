import type { ImportField } from './preview.ts'

/**
 * Titles of columns in Polish and English, folded to plain small words; the first line that fits decides, so the
 * particular stands above the general. Stems end where Polish endings begin.
 *
 * @policy decision 0022
 */
export const TITLE_RULES: readonly (readonly [ImportField, number, RegExp])[] = [
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
  ['date', 60, /^(start|poczatek|rozpoczecie)( dyzur\w*)?$|^dyzur\w* od$/],
  ['total', 70, /^(koniec|zakonczenie|stop|end)( dyzur\w*)?$|^(dyzur\w* |godz\w* )?(do|zakonczenia)$/],
  ['total', 85, /\bgodzin[ay]?\b.*\bod\b.*\bdo\b/],
  ['initials', 95, /\b(inic|inicj\w*|initials?)\b/],
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
    /\b(pacjent\w*|chory|chora|chorego|patient\w*|badan[yae]j? osoba|osoba badana|badany|dane osobowe)\b/,
  ],
  ['patient', 44, /^osoba$/],
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

/**
 * Words that fill titles up without naming anything by themselves.
 *
 * @policy decision 0022
 */
export const SMALL_WORDS =
  /^(i|z|w|na|do|lub|oraz|or|and|of|the|in|a|b|k|m|rrrr|mm|dd|yyyy|tak|nie|od|o|dane|nr|numer|liczba|osoby|osoba|pacjenta|pacjent|badania|badan|zabiegu|wykonania|organizacyjn\w*|nazwa|rodzaj|ii|iii|1|2|0|opis\w*|pacjentki|szkoleni\w*|godzina|i|lekarz\w*|name|names|first|last|family|full|rozpocz\w*|zakoncz\w*|wykonani\w*|realizacj\w*|przeprowadz\w*|udziel\w*|pelnion\w*|medyczn\w*|smk|opcjonalnie|opt)$/
