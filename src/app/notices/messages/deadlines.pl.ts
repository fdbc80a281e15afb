import { plural } from '../../../platform/i18n/plural.ts'

interface Near {
  readonly lastMoment: string
  readonly hours: number
}

const left = (hours: number): string =>
  hours % 24 === 0 && hours > 72
    ? `${hours / 24} ${plural('pl', hours / 24, { one: 'dzień', other: 'dni' })}`
    : `${hours} ${plural('pl', hours, { one: 'godzina', few: 'godziny', other: 'godzin' })}`

/** Of deadlines, by the kind of the notice. */
export const pl = {
  'deadline-near': {
    subject: ({ lastMoment }: Near) => `Twój wniosek NIE jest złożony. Termin: ${lastMoment}`,
    body: ({ hours }: Near) =>
      `Do terminu: ${left(hours)} lub mniej. Zapisany szkic to jeszcze nie złożony wniosek. Dokończ go i złóż.`,
  },
  'deadline-moved': {
    subject: ({ lastMoment }: { lastMoment: string }) => `Termin złożenia wniosku przedłużony do ${lastMoment}`,
    body: ({ outFrom, outUntil, law }: { outFrom: string; outUntil: string; law: string }) =>
      `System nie działał od ${outFrom} do ${outUntil}, więc termin przedłużono z urzędu (${law}). Twój wniosek nadal NIE jest złożony.`,
  },
  'deadline-corrected': {
    subject: ({ lastMoment }: { lastMoment: string }) => `Sprostowanie: termin złożenia wniosku to ${lastMoment}`,
    body: ({ outFrom, outUntil }: { outFrom: string; outUntil: string }) =>
      `Operator sprostował zapis o awarii od ${outFrom} do ${outUntil}, więc termin jest wcześniejszy, niż podano. Twój wniosek nadal NIE jest złożony.`,
  },
  'outage-at-deadline': {
    subject: ({ lastMoment }: { lastMoment: string }) => `Termin ${lastMoment} minął w czasie awarii systemu`,
    body: ({ outFrom, outUntil }: { outFrom: string; outUntil: string }) =>
      `System nie działał od ${outFrom} do ${outUntil}. Przepis nie przedłuża tego terminu z urzędu. Możesz prosić o jego przywrócenie w ciągu 7 dni od końca awarii (KPA art. 58) i razem z prośbą złożyć wniosek.`,
  },
  'application-lapsed': {
    subject: ({ number }: { number: string }) => `Wniosek ${number} pozostawiony bez rozpoznania`,
    body: ({ lastMoment }: { lastMoment: string }) =>
      `Poprawiony wniosek trzeba było złożyć najpóźniej ${lastMoment} (KPA art. 64 § 2). Nikt go już nie rozpatrzy. Możesz złożyć nowy.`,
  },
}
