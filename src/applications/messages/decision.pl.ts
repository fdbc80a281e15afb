interface Filed {
  readonly basis: string
  readonly number: string
  readonly day: string
}

/** The printed decision. */
export const pl = {
  title: ({ number }: { number: string }) => `Decyzja ${number}`,
  courtesy: 'Tłumaczenie pomocnicze. Decyzją jest wyłącznie dokument w języku polskim.',
  given: ({ day }: { day: string }) => `Dnia ${day}`,
  onBasis: ({ basis, number, day }: Filed) =>
    `Na podstawie: ${basis}, po rozpatrzeniu wniosku ${number} złożonego dnia ${day}, w sprawie, w której wnioskodawcą jest:`,
  decided: {
    accepted: 'Uwzględnia się wniosek w całości.',
    refused: 'Odmawia się uwzględnienia wniosku.',
  },
  reviewed: {
    accepted: ({ number }: { number: string }) => `Uchyla się decyzję ${number} i uwzględnia wniosek w całości.`,
    refused: ({ number }: { number: string }) => `Utrzymuje się w mocy decyzję ${number}.`,
  },
  grounds: 'Uzasadnienie',
  noGrounds: 'Odstąpiono od uzasadnienia, bo decyzja uwzględnia w całości żądanie strony (art. 107 § 4 KPA).',
  remedies: 'Pouczenie',
  noRemedies: 'Decyzja uwzględnia wniosek w całości i nie zawiera odrębnego pouczenia.',
  proof: 'Jak sprawdzić tę decyzję',
  proofLead:
    'Ten dokument nie ma kwalifikowanego podpisu elektronicznego ani pieczęci organu. Osobę, która wydała decyzję, rozpoznał system; treść decyzji podpisał on swoim kluczem. Pobierz decyzję jako plik JSON i sprawdź podpis bez połączenia z systemem: opensmk decision verify PLIK --key KLUCZ.',
  givenAt: 'Wydano',
  hash: 'Skrót decyzji (SHA-256)',
  signature: 'Podpis systemu (Ed25519)',
  publicKey: 'Klucz publiczny',
}
