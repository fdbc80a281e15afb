/** What the places of the demonstration are called; none of them exists. */
export const PLACES = {
  warsaw: {
    name: 'Szpital Przykładowy im. Doktora Próby',
    city: 'Warszawa',
    cells: [
      'Klinika Kardiologii',
      'Oddział Intensywnej Terapii Kardiologicznej',
      'Pracownia Hemodynamiki',
      'Pracownia Elektrofizjologii',
      'Pracownia Echokardiografii',
      'Oddział Chorób Wewnętrznych',
    ],
  },
  warsawSecond: {
    name: 'Wojewódzki Szpital Ćwiczebny',
    city: 'Warszawa',
    cells: [
      'Oddział Kardiochirurgii',
      'Oddział Neurologii',
      'Zakład Diagnostyki Obrazowej',
      'Szpitalny Oddział Ratunkowy',
    ],
  },
  cracow: {
    name: 'Szpital Pokazowy pod Kopcem',
    city: 'Kraków',
    cells: ['Oddział Kardiologii', 'Pracownia Hemodynamiki', 'Oddział Chorób Wewnętrznych'],
  },
  university: { name: 'Uniwersytet Medyczny na Niby' },
} as const

/** What its people are called; nobody is. */
export const NAMES = {
  lena: { givenNames: 'Lena', surname: 'Wiosenna' },
  ewa: { givenNames: 'Ewa Maria', surname: 'Tętnicka-Wolna' },
  iga: { givenNames: 'Iga', surname: 'Początek' },
  tymon: { givenNames: 'Tymon', surname: 'Finisz' },
  marta: { givenNames: 'Marta', surname: 'Zastawka' },
  leon: { givenNames: 'Leon', surname: 'Przedsionek' },
  nadia: { givenNames: 'Nadia', surname: 'Zatokowa' },
  gustaw: { givenNames: 'Gustaw', surname: 'Koronka' },
  roman: { givenNames: 'Roman', surname: 'Oddziałek' },
  celina: { givenNames: 'Celina', surname: 'Grafik' },
  olga: { givenNames: 'Olga', surname: 'Teczka' },
  wit: { givenNames: 'Wit', surname: 'Segregator' },
  helena: { givenNames: 'Helena', surname: 'Osierdzie' },
  ignacy: { givenNames: 'Ignacy', surname: 'Aorta' },
  dobroslawa: { givenNames: 'Dobrosława', surname: 'Programowa' },
  kazimierz: { givenNames: 'Kazimierz', surname: 'Arkusz' },
  bozena: { givenNames: 'Bożena', surname: 'Rejestr' },
  alicja: { givenNames: 'Alicja', surname: 'Dziekanat' },
  zygmunt: { givenNames: 'Zygmunt', surname: 'Gabinet' },
  jagoda: { givenNames: 'Jagoda', surname: 'Przetoka' },
  ksawery: { givenNames: 'Ksawery', surname: 'Rytm' },
  blanka: { givenNames: 'Blanka', surname: 'Skurcz' },
  bruno: { givenNames: 'Bruno', surname: 'Komora' },
  gerard: { givenNames: 'Gerard', surname: 'Oddział' },
  zoja: { givenNames: 'Zoja', surname: 'Nadzieja' },
  ada: { givenNames: 'Ada', surname: 'Serwerownia' },
  fabian: { givenNames: 'Fabian', surname: 'Recepta' },
  diana: { givenNames: 'Diana', surname: 'Probówka' },
  pola: { givenNames: 'Pola', surname: 'Czepiec' },
  maja: { givenNames: 'Maja', surname: 'Kołyska' },
  filip: { givenNames: 'Filip', surname: 'Fantom' },
  sara: { givenNames: 'Sara', surname: 'Mostek' },
  julian: { givenNames: 'Julian', surname: 'Indeks' },
  stefan: { givenNames: 'Stefan', surname: 'Pierwszyrok' },
  kora: { givenNames: 'Kora', surname: 'Dyżurna' },
  otylia: { givenNames: 'Otylia', surname: 'Wprowadzka' },
  hanna: { givenNames: 'Hanna', surname: 'Szkoleniowa' },
  marian: { givenNames: 'Marian', surname: 'Poligon' },
  irena: { givenNames: 'Irena', surname: 'Patrol' },
} as const

/** Nobody of them has an account when the demonstration begins: they register. */
export const NEWCOMERS = {
  klara: {
    givenNames: 'Klara',
    surname: 'Debiut',
    note: 'Lekarka bez konta. Zarejestruj się jako ona. Numer PWZ: 7990162',
  },
  feliks: {
    givenNames: 'Feliks',
    surname: 'Próg',
    note: 'Lekarz bez konta. Zarejestruj się jako on. Numer PWZ: 2990163',
  },
  kornel: { givenNames: 'Kornel', surname: 'Wizyta', note: 'Bez konta i bez prawa wykonywania zawodu' },
} as const
