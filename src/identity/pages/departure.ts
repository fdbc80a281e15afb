/** What this tab remembers while the person is at the identity provider. */
export interface Departure {
  readonly binding: string
  readonly returnTo: string
  /** Something else than signing in: finished by the page of this name. */
  readonly purpose?: 'proof' | 'recovery'
  /** Of the letter by which a recovery was begun. */
  readonly token?: string
}

const STORED_AS = 'opensmk.sign-in'

export const rememberDeparture = (departure: Departure): void =>
  sessionStorage.setItem(STORED_AS, JSON.stringify(departure))

/** Once: a second look, or another tab, finds nothing. */
export function takeDeparture(): Departure | undefined {
  const stored = sessionStorage.getItem(STORED_AS)
  sessionStorage.removeItem(STORED_AS)
  return stored === null ? undefined : (JSON.parse(stored) as Departure)
}
