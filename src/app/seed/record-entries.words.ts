/** Cells of the invented hospitals, as their entries name them. */
export const CELLS = {
  internal: 'Oddział Chorób Wewnętrznych',
  intensive: 'Oddział Intensywnej Terapii Kardiologicznej',
  emergency: 'Szpitalny Oddział Ratunkowy',
  cardiology: 'Klinika Kardiologii',
  echo: 'Pracownia Echokardiografii',
} as const

/** The review paper of those who have ended their training. */
export const PAPER = { title: 'Niewydolność serca z zachowaną frakcją wyrzutową: przegląd piśmiennictwa' } as const

/** What people of the demonstration say at the end of a training. */
export const SAID = {
  supervisor: 'Program zrealizowany w całości. Lekarz pracuje samodzielnie i odpowiedzialnie.',
  again: 'Uwagi konsultanta uwzględnione, wpisy poprawione. Program zrealizowany w całości.',
  negative: 'Dwa elementy wymagają uzupełnienia, pozostała część programu bez zastrzeżeń.',
  positive: 'Program specjalizacji zrealizowany w całości. Opinia pozytywna.',
  remedies: 'Odwołanie w terminie 14 dni od dnia doręczenia opinii.',
  tooFew: 'Wykazano tylko jedno badanie. Proszę uzupełnić badania wykonane w pracowni echokardiografii.',
  wrongNumber: 'Numer zaświadczenia nie zgadza się z wykazem kursów. Proszę poprawić.',
  correction: 'Numer zaświadczenia był przepisany z błędem.',
  answers: ['Poprawiono numer zaświadczenia.', 'Dopisano 24 badania z pracowni echokardiografii.'],
  extension: 'Przedłużenie o 30 dni na uzupełnienie elementów wskazanych przez konsultanta',
} as const
