import { useLocation, useRouter } from '@tanstack/react-router'

/** What the address says after `?`, and a way to go elsewhere; texts stay texts. */
export function useAddress() {
  const { searchStr, pathname } = useLocation()
  const router = useRouter()
  const query = new URLSearchParams(searchStr)
  return {
    said: (name: string): string | undefined => query.get(name) ?? undefined,
    go: (address: string) => router.history.push(address),
    say: (name: string, value: string | undefined) =>
      router.history.push(value === undefined ? pathname : `${pathname}?${new URLSearchParams({ [name]: value })}`),
  }
}

export const addressOf = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const said = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}
