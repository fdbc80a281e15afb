interface Leaf {
  readonly index: number
  readonly leafId: string
}

interface Head {
  readonly size: number
}

interface Receipted {
  readonly number: string
  readonly version: number
  readonly filedAt: string
  readonly filedBy: { readonly name: string }
}

export const pl = {
  usage: ({ commands }: { commands: readonly string[] }): string =>
    `Użycie: opensmk POLECENIE, gdzie POLECENIE to: ${commands.join(', ')}`,
  previewUsage: 'Użycie: opensmk import preview PLIK [--map MAPA.json]',
  log: {
    usage: 'Użycie: opensmk log verify [--key KLUCZ] [--log NAZWA] [--database ADRES]',
    noDatabase: 'Nie wiadomo, gdzie jest baza: uruchom system albo podaj --database lub DATABASE_URL.',
    unreadable: ({ reason }: { reason: string }) => `Dziennika nie da się odczytać: ${reason}`,
    summary: ({ leaves, heads, faults }: { leaves: number; heads: number; faults: number }) =>
      `Ślady: ${leaves}, podpisane stany: ${heads}, niezgodności: ${faults}`,
    faults: {
      changed: ({ index, leafId }: Leaf) => `ZMIENIONO ślad ${index} (${leafId})`,
      removed: ({ index, leafId }: Leaf) => `USUNIĘTO ślad ${index} (${leafId})`,
      added: ({ leafId }: { leafId: string }) => `DOPISANO WSTECZ ślad (${leafId})`,
      misnumbered: ({ index }: { index: number }) => `PRZENUMEROWANO dziennik przy śladzie ${index}`,
      rewritten: ({ from, until }: { from: number; until: number }) =>
        `PRZEPISANO dziennik między śladem ${from} a ${until}: podpis stanu nie pasuje`,
      unsigned: ({ size }: Head) => `PODPIS stanu ${size} nie jest złożony tym kluczem`,
      malformed: ({ size }: Head) => `STAN ${size} jest zapisany błędnie albo należy do innego dziennika`,
      'head-removed': ({ size }: Head) => `USUNIĘTO podpisany stan: za ostatnim są ślady aż do ${size}`,
    },
  },
  receipt: {
    usage: 'Użycie: opensmk receipt verify PLIK --key KLUCZ_PUBLICZNY',
    notAReceipt: 'To nie jest poświadczenie złożenia wniosku w postaci JSON.',
    forged: 'NIEWAŻNE: podpis nie pasuje do poświadczenia albo do tego klucza.',
    contentChanged: 'NIEWAŻNE: treść wniosku w pliku różni się od złożonej.',
    valid: ({ number, version, filedAt, filedBy }: Receipted): string =>
      `WAŻNE: wniosek ${number}, wersja ${version}, złożono ${filedAt}, składa ${filedBy.name}.`,
  },
  refusals: {
    'no-file': 'Nie ma takiego pliku albo nie wolno go czytać.',
    'no-map': 'Mapy nie da się odczytać: to nie jest poprawny plik JSON.',
    'bad-map': 'Mapa zawiera nieznane pole albo nieznaną wartość.',
    'map-of-another-file': 'Mapa mówi o arkuszu, kolumnie albo wierszu, którego w pliku nie ma.',
    'not-a-spreadsheet': 'To nie jest arkusz kalkulacyjny. Wybierz plik xlsx, xls, ods, xml albo csv.',
    'empty-file': 'Plik jest pusty.',
    damaged: 'Plik jest uszkodzony. Otwórz go w programie do arkuszy i zapisz ponownie.',
    encrypted: 'Plik jest zaszyfrowany hasłem. Zapisz go bez hasła.',
    macros: 'Plik zawiera makra. Zapisz go jako zwykły xlsx, bez makr.',
    'too-large': 'Plik jest za duży: może mieć najwyżej 20 MB.',
    'too-many-rows': 'Arkusz jest za duży: może mieć najwyżej 50 000 wierszy.',
    'zip-bomb': 'Plik po rozpakowaniu jest podejrzanie duży, dlatego go nie otwieramy.',
  },
}

export type Messages = typeof pl
export type CliRefusal = keyof Messages['refusals']
