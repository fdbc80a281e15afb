interface ImportCounts {
  readonly rows: number
  readonly newPersons: number
  readonly newAccounts: number
  readonly newRoles: number
  readonly heldAlready: number
}

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

interface Version {
  readonly number: string
  readonly version: number
}

interface Sum {
  readonly leaves: number
  readonly heads: number
  readonly documents: number
  readonly faults: number
}

interface Decided {
  readonly number: string
  readonly decidedAt: string
  readonly applicant: { readonly name: string }
}

interface Placed {
  readonly log: string
  readonly index: number
  readonly size: number
}

/** What may be wrong with anything that is signed and logged. */
const signedFaults = (what: string) => ({
  'other-key': 'NIEWAŻNE: podpisano innym kluczem niż podany.',
  forged: `NIEWAŻNE: ${what} zmieniono po podpisaniu albo podpis jest uszkodzony.`,
  'leaf-of-another': 'NIEWAŻNE: ślad w dzienniku nie wymienia tego dokumentu.',
  'checkpoint-unreadable': 'NIEWAŻNE: stanu dziennika w pliku nie da się odczytać.',
  'checkpoint-forged': 'NIEWAŻNE: stan dziennika zmieniono albo podpisano innym kluczem.',
  'not-included': 'NIEWAŻNE: ślad zmieniono albo nie ma go w podpisanym stanie dziennika.',
})

export const pl = {
  usage: ({ commands }: { commands: readonly string[] }): string =>
    `Użycie: opensmk POLECENIE, gdzie POLECENIE to: ${commands.join(', ')}`,
  previewUsage: 'Użycie: opensmk import preview PLIK [--map MAPA.json]',
  accounts: {
    usage: 'Użycie: opensmk accounts import PLIK.csv [--dry-run] [--database ADRES]',
    dryRun: 'Próba: niczego nie zapisano.',
    counts: ({ rows, newPersons, newAccounts, newRoles, heldAlready }: ImportCounts): string =>
      `Wiersze: ${rows}. Nowe osoby: ${newPersons}, nowe konta: ${newAccounts}, nowe role: ${newRoles}, role już nadane: ${heldAlready}.`,
    ignored: ({ titles }: { titles: readonly string[] }) => `Nieczytane kolumny: ${titles.join(', ')}`,
    error: ({ row, column, what }: { row: number; column: string; what: string }) =>
      `Wiersz ${row}, ${column}: ${what}`,
    errors: ({ count }: { count: number }) => `Błędy: ${count}. Niczego nie zapisano.`,
    columns: ({ columns }: { columns: readonly string[] }) => `Kolumny: ${columns.join(', ')}`,
  },
  log: {
    usage: 'Użycie: opensmk log verify [--key KLUCZ] [--log NAZWA] [--database ADRES]',
    noDatabase: 'Nie wiadomo, gdzie jest baza: uruchom system albo podaj --database lub DATABASE_URL.',
    unreadable: ({ reason }: { reason: string }) => `Dziennika nie da się odczytać: ${reason}`,
    summary: ({ leaves, heads, documents, faults }: Sum) =>
      `Ślady: ${leaves}, podpisane stany: ${heads}, dokumenty: ${documents}, niezgodności: ${faults}`,
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
      'filing-changed': ({ number, version }: Version) => `ZMIENIONO złożony wniosek ${number}, wersja ${version}`,
      'filing-unlogged': ({ number, version }: Version) =>
        `BEZ ŚLADU złożony wniosek ${number}, wersja ${version}: dziennik go nie wymienia`,
      'decision-changed': ({ number }: { number: string }) => `ZMIENIONO decyzję ${number}`,
      'decision-unlogged': ({ number }: { number: string }) => `BEZ ŚLADU decyzja ${number}: dziennik jej nie wymienia`,
      'document-removed': ({ leafId }: { leafId: string }) =>
        `USUNIĘTO złożony wniosek albo decyzję, o której mówi ślad (${leafId})`,
    },
  },
  receipt: {
    usage:
      'Użycie: opensmk receipt verify PLIK --key KLUCZ_PUBLICZNY [--log-key KLUCZ_DZIENNIKA] [--attachment ZAŁĄCZNIK]…',
    noFile: ({ file }: { file: string }) => `Nie ma pliku ${file} albo nie wolno go czytać.`,
    notAReceipt: 'To nie jest poświadczenie złożenia wniosku w postaci JSON ani XML.',
    faults: {
      ...signedFaults('poświadczenie'),
      'content-changed': 'NIEWAŻNE: treść wniosku w pliku różni się od złożonej.',
    },
    attached: ({ file, name }: { file: string; name: string }) => `ZAŁĄCZNIK ZGODNY: ${file} złożono jako „${name}”.`,
    notAttached: ({ file }: { file: string }) =>
      `ZAŁĄCZNIK NIEZGODNY: ${file} nie jest plikiem z tego wniosku. Pobierz plik z systemu: przy wgraniu usuwamy z niego dane o autorze i miejscu.`,
    notGiven: ({ name, hash }: { name: string; hash: string }) =>
      `Nie sprawdzono załącznika „${name}” (SHA-256 ${hash}): podaj go opcją --attachment.`,
    valid: ({ number, version, filedAt, filedBy }: Receipted): string =>
      `WAŻNE: wniosek ${number}, wersja ${version}, złożono ${filedAt}, składa ${filedBy.name}.`,
  },
  decision: {
    usage: 'Użycie: opensmk decision verify PLIK --key KLUCZ_PUBLICZNY [--log-key KLUCZ_DZIENNIKA]',
    notADecision: 'To nie jest decyzja w postaci JSON albo nie ma takiego pliku.',
    faults: signedFaults('decyzję'),
    valid: ({ number, decidedAt, applicant }: Decided): string =>
      `WAŻNA: decyzja ${number}, wydano ${decidedAt}, wnioskodawca ${applicant.name}.`,
  },
  place: {
    proved: ({ log, index, size }: Placed): string =>
      `W DZIENNIKU: ślad ${index} dziennika ${log}, objęty podpisanym stanem ${size}.`,
    none: 'Plik nie dowodzi miejsca w dzienniku: pobierz go jeszcze raz kilka sekund po złożeniu.',
  },
  outage: {
    usage: `Użycie: opensmk outage list
       opensmk outage enter --from 2027-02-28T21:30 --until 2027-02-28T23:10 --reason POWÓD
       opensmk outage correct --outage ID --from … --until … --reason POWÓD
       opensmk outage void --outage ID --reason POWÓD
Czas w Polsce. Wpisu nie da się usunąć, można go sprostować.`,
    counts: 'liczy się',
    corrected: 'sprostowany',
    none: 'nie było awarii',
    source: { heartbeat: 'zapisał system', operator: 'wpisał operator' },
    count: ({ count }: { count: number }): string => `Wpisów w rejestrze: ${count}.`,
    entered: ({ id }: { id: string }): string => `Wpisano: ${id}. Terminy są już przeliczone, wiadomości wychodzą.`,
    refusals: {
      'outage-order': 'Koniec awarii musi być po jej początku.',
      'outage-not-over': 'Ta awaria jeszcze trwa albo godzina jest z przyszłości.',
      'outage-too-old': 'Awarię można wpisać najpóźniej 31 dni po jej początku.',
      'outage-corrected': 'Ten wpis jest już sprostowany.',
      'too-short': 'Powód musi mieć co najmniej 10 znaków.',
      'too-long': 'Powód może mieć najwyżej 1000 znaków.',
      'not-found': 'Nie ma takiego wpisu.',
    } as Readonly<Record<string, string>>,
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
