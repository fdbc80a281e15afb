import type { ProcessWords } from '../../kernel/application.ts'

export const pl: ProcessWords = {
  title: 'Zatwierdzenie całości szkolenia',
  rounds: 'Zakończenie szkolenia specjalizacyjnego',
  stages: {
    'formal-check': {
      desk: 'urząd wojewódzki',
      acts: { pass: 'Bez uwag, przekaż konsultantowi', return: 'Zwróć do uzupełnienia' },
    },
    'substantive-check': {
      desk: 'konsultant w dziedzinie',
      acts: {
        accept: 'Opinia pozytywna, szkolenie ukończone',
        refuse: 'Opinia negatywna, zwróć do uzupełnienia',
      },
    },
  },
  sections: { opinion: 'Opinia kierownika specjalizacji', record: 'Karta w chwili złożenia' },
  fields: {
    opinion: { label: 'Opinia', help: 'Przeczyta ją lekarz i każdy, kto sprawdza kartę po tobie.' },
    cardNumber: { label: 'Numer karty' },
    training: { label: 'Szkolenie' },
    entries: { label: 'Wpisy' },
    procedures: { label: 'Procedury' },
    courses: { label: 'Kursy' },
    rotations: { label: 'Staże' },
    recordHash: { label: 'Skrót karty (SHA-256)' },
  },
  file: 'Zatwierdź całość i przekaż do urzędu',
  filing:
    'Karta od razu przejdzie do urzędu wojewódzkiego. Ani ty, ani lekarz nic już w niej nie zmienicie, chyba że wróci z uwagami.',
  accepting: 'Szkolenie będzie od razu ukończone. Nikt już nic w karcie nie zmieni.',
  accepted: 'Szkolenie jest ukończone.',
  legalBasis: 'art. 16r ustawy z 5 grudnia 1996 r. o zawodach lekarza i lekarza dentysty',
  remedies:
    'Odwołanie w terminie 14 dni od dnia doręczenia opinii (art. 16r ustawy o zawodach lekarza i lekarza dentysty).',
  register: 'elektroniczna karta szkolenia (EKS)',
  refusals: {
    'elements-missing': 'W karcie jeszcze czegoś brakuje albo uwaga czeka na odpowiedź. Zobacz, czego, w karcie.',
    'consultant-is-supervisor': 'Kierujesz tą specjalizacją, więc jej nie oceniasz. Zrobi to inny konsultant.',
    'record-closed': 'Karta jest zamknięta.',
  },
}
