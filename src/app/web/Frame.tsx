import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { SpecialtyNames } from '../../identity/pages/specialty-names.ts'
import { listNotices } from '../../platform/notifications/contract.ts'
import { listSpecialties } from '../../training-record/contract/programmes.ts'
import { useRoute } from '../../ui/api.ts'
import { useWords } from '../../ui/language.tsx'
import { AppShell } from '../../ui/layout/AppShell.tsx'
import { usePageWords } from '../../ui/page-words.ts'
import { useAccountLanguage } from './account-language.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import { NewVersion } from './NewVersion.tsx'
import { ProofAsked } from './ProofAsked.tsx'
import { type Places, placesOf } from './places.ts'
import { usePerson } from './session.ts'

const MINUTE_MS = 60_000
/** The screen that somebody waits for has the network for itself first. */
const QUIET_MS = 3_000
const LISTS_ROLES = ['/role', '/account', '/account/deputies']

const OutboxBar = lazy(() => import('../../ui/outbox/OutboxBar.tsx').then(({ OutboxBar }) => ({ default: OutboxBar })))

const Unfiled = lazy(async () => ({ default: (await import('./Unfiled.tsx')).Unfiled }))

/** What stands around every screen: the places of the active role, who acts, the inbox, the language. */
export function Frame() {
  const person = usePerson()
  useAccountLanguage()
  useKeptOnDevice(person !== undefined)
  const { pathname } = useLocation()
  const { nav } = useWords({ pl, en })
  const { apiLink } = usePageWords()
  const notices = useRoute(listNotices, { unread: 'true' }, { enabled: person !== undefined, refreshMs: MINUTE_MS })
  const places = placesOf(person, nav, pathname)
  return (
    <AppShell
      {...shellOf(person, places)}
      notice={
        <>
          <NewVersion />
          {person && <Waiting owner={person.id} />}
          {person && pathname === '/' && <NotFiled />}
        </>
      }
      reading={[...(person ? [{ href: '/account', label: nav.account }] : []), { href: '/api', label: apiLink }]}
      {...(person && { inbox: { href: '/inbox', unread: notices.data?.unread ?? 0 } })}
    >
      <SpecialtyNames value={useNamesOfSpecialties(pathname)}>
        <Outlet />
        <ProofAsked />
      </SpecialtyNames>
    </AppShell>
  )
}

/** Where roles are listed the fields of consultants are called by their names; nowhere else are they asked for. */
function useNamesOfSpecialties(pathname: string): Readonly<Record<string, string>> {
  const { data } = useRoute(listSpecialties, {}, { enabled: LISTS_ROLES.includes(pathname) })
  return useMemo(
    () => Object.fromEntries(data?.specialties.flatMap(({ code, name }) => (code ? [[code, name]] : [])) ?? []),
    [data],
  )
}

function Waiting({ owner }: { owner: string }) {
  return (
    <Suspense>
      <OutboxBar owner={owner} href="/add" />
    </Suspense>
  )
}

/** Over the home of everybody: what is begun and not filed. */
function NotFiled() {
  return (
    <Suspense>
      <Unfiled />
    </Suspense>
  )
}

/** The app itself stays on the device of those who sign in: for the ward without a network. Readers fetch a page only. */
function useKeptOnDevice(signedIn: boolean): void {
  useEffect(() => {
    if (!signedIn || !import.meta.env.PROD) return
    const timer = setTimeout(() => void navigator.serviceWorker?.register('/sw.js'), QUIET_MS)
    return () => clearTimeout(timer)
  }, [signedIn])
}

const shellOf = (person: ReturnType<typeof usePerson>, { nav, bottom }: Places) =>
  person ? { person: person.switch, onSignOut: person.signOut, nav, bottom } : { signInHref: '/sign-in' }
