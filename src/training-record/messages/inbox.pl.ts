import { plural } from '../../platform/i18n/plural.ts'

const entries = (count: number) => `${count} ${plural('pl', count, { one: 'wpis', few: 'wpisy', other: 'wpisów' })}`

export const pl = {
  title: ({ name }: { name: string }) => `Do zatwierdzenia: ${name}`,
  untitled: 'Do zatwierdzenia',
  lead: 'Wszystko jest zaznaczone. Odznacz to, czego nie potwierdzasz, albo zwróć z uzasadnieniem.',
  back: 'Wróć do karty',
  approve: ({ count }: { count: number }) => `Zatwierdź ${entries(count)}`,
  return: 'Zwróć do poprawy',
  returnCount: ({ count }: { count: number }) => `Zwróć ${entries(count)} do poprawy`,
  home: 'Przejdź do listy lekarzy',
  nothing: 'Nic nie czeka na zatwierdzenie',
  nothingWhy: 'Nowe wpisy pojawią się tutaj, gdy lekarz je doda.',
  approved: ({ count }: { count: number }) => `Zatwierdzono ${entries(count)}`,
  returned: ({ count }: { count: number }) => `Zwrócono ${entries(count)} do poprawy`,
  undone: ({ count }: { count: number }) => `Cofnięto zatwierdzenie: ${entries(count)}`,
  left: ({ count }: { count: number }) => `${entries(count)} bez zatwierdzenia`,
  why: {
    changed: 'lekarz zmienił go w międzyczasie, obejrzyj nową wersję',
    'not-in-state': 'nie czeka już na zatwierdzenie',
    'not-found': 'został wycofany',
    'not-permitted': 'zatwierdza go ktoś inny',
  },
  reason: 'Co trzeba poprawić',
  reasonHelp: 'Lekarz przeczyta to przy każdym ze zwróconych wpisów. Co najmniej 10 znaków.',
  group: ({ name, count }: { name: string; count: number }) => `${name} · ${entries(count)}`,
  entries: 'Wpisy do zatwierdzenia',
  item: 'Pozycja programu',
  date: 'Data',
  what: 'Wpis',
  place: 'Miejsce',
  state: 'Stan',
  keyApprove: 'Zatwierdź zaznaczone',
  keyReturn: 'Zwróć zaznaczone',
  notYours: 'kierownik specjalizacji tego lekarza',
}
