/** Cells of the invented hospitals, as their entries name them. */
export const CELLS = {
  internal: 'Oddział Chorób Wewnętrznych',
  intensive: 'Oddział Intensywnej Terapii Kardiologicznej',
  emergency: 'Szpitalny Oddział Ratunkowy',
  cardiology: 'Klinika Kardiologii',
  echo: 'Pracownia Echokardiografii',
} as const
