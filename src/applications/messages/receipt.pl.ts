/** The printed receipt. */
export const pl = {
  title: ({ number }: { number: string }) => `Poświadczenie złożenia wniosku ${number}`,
  lead: 'Ten dokument poświadcza, że system przyjął wniosek w podanej chwili i o podanej treści.',
  process: 'Wniosek',
  round: 'Czego dotyczy',
  applicant: 'Kto składa',
  desk: 'Kto rozpatruje',
  filedAt: 'Złożono',
  version: 'Wersja',
  content: 'Treść wniosku',
  attachments: 'Załączniki',
  attached: ({ byteLength, sha256 }: { byteLength: number; sha256: string }) =>
    `bajtów: ${byteLength}, SHA-256: ${sha256}`,
  proof: 'Jak sprawdzić to poświadczenie',
  proofLead:
    'Pobierz poświadczenie jako plik JSON i sprawdź jego podpis bez połączenia z systemem: opensmk receipt verify PLIK --key KLUCZ.',
  hash: 'Skrót treści (SHA-256)',
  signature: 'Podpis (Ed25519)',
  publicKey: 'Klucz publiczny',
}
