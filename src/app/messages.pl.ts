export const pl = {
  whoCanSignIn: ({ password }: { password: string }) => `Zaloguj się jako jedna z tych osób. Hasło: ${password}`,
  nobodyExists: 'To pokaz: żadna z tych osób nie istnieje.',
  lettersKept: 'Listy e-mail: żaden nie wychodzi (brak OPENSMK_SMTP_URL). Każdą wiadomość widać w skrzynce.',
  lettersSent: ({ server }: { server: string }) => `Listy e-mail: wysyła je ${server}`,
  filesNotScanned: 'Pliki: nikt nie sprawdza ich programem antywirusowym (brak OPENSMK_CLAMAV). Każdy plik tak mówi.',
  filesScanned: ({ address, says }: { address: string; says: string }) => `Pliki: sprawdza je ${says} (${address})`,
  scannerAway: ({ address, trouble }: { address: string; trouble: string }) =>
    `Pliki: program antywirusowy ${address} nie odpowiada (${trouble}). Dopóki milczy, nie przyjmujemy plików.`,
  name: 'Osoba',
  role: 'Rola',
  email: 'E-mail',
}
