import { pl as identity } from '../../../identity/messages/sign-in.pl.ts'

interface Appointed {
  readonly role: string
  readonly place: string
  readonly from: string
  readonly until: string
}

const named = (role: string): string => (identity.roles as Readonly<Record<string, string>>)[role] ?? role

export const pl = {
  'staff-appointed': {
    subject: ({ role }: Appointed) => `Masz nową rolę: ${named(role)}`,
    body: ({ place, from }: Appointed) =>
      `Miejsce: ${place}. Możesz w niej działać od ${from}: wybierz ją przy swoim nazwisku u góry strony.`,
  },
  'staff-role-ended': {
    subject: ({ role }: Appointed) => `Koniec roli: ${named(role)}`,
    body: ({ place, until }: Appointed) =>
      `Miejsce: ${place}. Ostatni dzień: ${until}. Jeżeli to pomyłka, napisz do kierownika albo administratora tej instytucji.`,
  },
}
