interface Of {
  readonly process: string
  readonly number: string
}

const TITLES: Readonly<Record<string, string>> = { completion: 'zakończenie szkolenia' }
const titled = (process: string): string => TITLES[process] ?? 'wniosek'

/** To whom a matter belongs that another files, by the kind of the notice. */
export const pl = {
  'matter-filed': {
    subject: ({ process }: Of) => `W twojej sprawie złożono wniosek: ${titled(process)}`,
    body: ({ number, due }: Of & { due: string }) => `Numer ${number}. Czas na pierwszą ocenę jest do ${due}.`,
  },
  'matter-passed': {
    subject: ({ process }: Of) => `Twoja sprawa przeszła dalej: ${titled(process)}`,
    body: ({ number, due }: Of & { due: string }) =>
      `Do wniosku ${number} nie ma uwag. Następna ocena ma być gotowa do ${due}.`,
  },
  'matter-forwarded': {
    subject: ({ process }: Of) => `Twoja sprawa przekazana do właściwego organu: ${titled(process)}`,
    body: ({ number, to, due }: Of & { to: string; due: string }) =>
      `Wniosek ${number} rozpatruje teraz: ${to}, do ${due}. Nic nie musisz robić.`,
  },
  'matter-objected': {
    subject: ({ process }: Of) => `W twojej sprawie złożono odwołanie: ${titled(process)}`,
    body: ({ number, due }: Of & { due: string }) => `Wniosek ${number}. Druga instancja ma czas do ${due}.`,
  },
  'matter-returned': {
    subject: ({ process }: Of) => `Twoja sprawa wróciła do uzupełnienia: ${titled(process)}`,
    body: ({ number }: Of) => `Przeczytaj uwagi do wniosku ${number}, odpowiedz na każdą i popraw to, czego dotyczy.`,
  },
  'matter-accepted': {
    subject: ({ process }: Of) => `Rozstrzygnięcie pozytywne: ${titled(process)}`,
    body: ({ number }: Of) => `Wniosek ${number} uwzględniony. Otwórz sprawę i przeczytaj, co się zmieniło.`,
  },
  'matter-refused': {
    subject: ({ process }: Of) => `Rozstrzygnięcie negatywne: ${titled(process)}`,
    body: ({ number }: Of) =>
      `Wniosek ${number}. Przeczytaj uzasadnienie, uwagi i pouczenie: co możesz zrobić i do kiedy.`,
  },
}
