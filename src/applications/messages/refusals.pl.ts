import { getDate } from '../../kernel/plain-date.ts'
import { formatDay, formatMoment } from '../../platform/i18n/dates.ts'

/** What is wrong and what to do, by the code of the refusal; those of a process stand beside its definition. */
export const pl = {
  missing: 'Uzupełnij to pole.',
  'unknown-choice': 'Wybierz jedną z możliwości.',
  'unknown-field': 'Formularz się zmienił. Wczytaj stronę ponownie.',
  'too-short': ({ least }: { least: number }) => `Napisz co najmniej ${least} znaków.`,
  'too-long': ({ most }: { most: number }) => `Skróć tekst: może mieć najwyżej ${most} znaków.`,
  'live-application': 'Masz już taki wniosek w toku. Dokończ go albo wycofaj.',
  'unknown-process': 'Takiego wniosku nie można tu złożyć.',
  'attachment-missing': 'Dołącz plik.',
  'stale-attachments': 'Załączniki zmieniły się na innej stronie. Wczytaj tę stronę ponownie i sprawdź je.',
  'key-used': 'Ten wniosek jest już złożony z inną treścią. Wczytaj stronę ponownie.',
  'stale-version': 'Ktoś zmienił tę sprawę, gdy strona była otwarta. Wczytaj ją ponownie.',
  'not-in-state': 'Tej sprawy nie można już w ten sposób zmienić. Wczytaj stronę ponownie.',
  'deadline-passed': ({ at }: { at: string }) =>
    `Termin minął ${formatMoment(new Date(at), 'pl')}. Wniosek nie został złożony.`,
  'objection-elsewhere': 'Odwołania od tej decyzji nie składa się w tym systemie. Zrób to tak, jak mówi pouczenie.',
  'objection-late': ({ lastDay }: { lastDay: string }) =>
    `Termin odwołania minął ${formatDay(getDate(lastDay), 'pl')}. Decyzja jest ostateczna.`,
  'nothing-refused': 'Decyzja uwzględnia wniosek w całości: nie ma się od czego odwołać.',
  'opinion-term': ({ least, most }: { least: number; most: number }) => `Daj na opinię od ${least} do ${most} dni.`,
  'opinion-open': ({ label }: { label: string }) => `O opinię już poproszono: ${label}. Odpowiedzi jeszcze nie ma.`,
  'opinion-given': 'Ta opinia jest już dana. Opinię daje się raz.',
  'unknown-desk': 'Wybierz organ z listy.',
  'own-record': 'Nie możesz rozpatrywać własnego wniosku.',
  'not-permitted': 'W tej roli nie możesz tego zrobić.',
  'not-found': 'Nie ma tu takiej sprawy.',
  'no-network': 'Nie ma połączenia z siecią. Spróbuj jeszcze raz za chwilę.',
  fault: 'Coś się nie udało. Spróbuj jeszcze raz.',
}
