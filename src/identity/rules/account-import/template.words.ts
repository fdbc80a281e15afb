import type { AccountColumn } from './read-table.ts'

/**
 * Rows to begin a file with: one person in two roles, and an office. Nobody can be these people; both rows can be read.
 *
 * @policy decision 0075
 */
export const TEMPLATE_ROWS: readonly Readonly<Partial<Record<AccountColumn, string>>>[] = [
  {
    ...{ pesel: '00610100112', givenNames: 'Anna Maria', surname: 'Przykładowa', email: 'anna@szpital.example' },
    ...{ profession: 'lekarz', licenceNumber: '5425740', role: 'kierownik specjalizacji' },
    ...{ unit: 'Szpital Wzorcowy, Warszawa', from: '2026-01-01' },
  },
  {
    ...{ pesel: '00610100112', givenNames: 'Anna Maria', surname: 'Przykładowa', email: 'anna@szpital.example' },
    ...{ profession: 'lekarz', licenceNumber: '5425740', role: 'opiekun stażu' },
    ...{ unit: 'Szpital Wzorcowy, Warszawa', from: '2026-01-01', until: '2026-12-31' },
  },
  {
    ...{ pesel: '00610100228', givenNames: 'Jan', surname: 'Przykładowy', email: 'jan@urzad.example' },
    ...{ role: 'urząd wojewódzki', function: 'kierownik', voivodeship: 'mazowieckie', from: '2026-01-01' },
  },
]
