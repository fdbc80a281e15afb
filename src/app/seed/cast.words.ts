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
  ada: { givenNames: 'Ada', surname: 'Serwerownia' },
} as const
