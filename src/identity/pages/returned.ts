import { takeDeparture } from './departure.ts'

/** What the provider put into the address, with what this tab kept. */
export interface Returned {
  readonly code: string
  readonly state: string
  readonly iss?: string
  readonly binding: string
  /** Of the letter by which a recovery was begun; empty for anything else. */
  readonly token: string
}

/** What the provider put into the address of this page; nothing where this tab began nothing, or it was refused. */
export function takeReturned(): Returned | undefined {
  const departure = takeDeparture()
  const { code, state, iss } = Object.fromEntries(new URLSearchParams(window.location.search))
  if (!departure || !code || !state) return undefined
  return { code, state, binding: departure.binding, token: departure.token ?? '', ...(iss && { iss }) }
}
