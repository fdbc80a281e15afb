export const pl = {
  whoCanSignIn: ({ password }: { password: string }) => `Zaloguj się jako jedna z tych osób. Hasło: ${password}`,
  nobodyExists: 'To pokaz: żadna z tych osób nie istnieje.',
  name: 'Osoba',
  role: 'Rola',
  email: 'E-mail',
}
