import type { Role } from '../../kernel/actor.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { BottomBarItem } from '../../ui/layout/BottomBar.tsx'
import type { NavItem } from '../../ui/layout/ShellHeader.tsx'
import type { pl } from './messages.pl.ts'

export interface Places {
  readonly nav: readonly NavItem[]
  readonly bottom: readonly BottomBarItem[]
}

type Words = Translations<typeof pl>['nav']

export interface Acting {
  readonly role: Role
  /** As head or administrator of an institution. */
  readonly runsPeople: boolean
}

/** Where each role goes: a trainee to their record and to adding, everybody else to the home. */
export function placesOf(acting: Acting | undefined, words: Words, pathname: string): Places {
  if (!acting) return { nav: [], bottom: [] }
  const places = [...placesFor(acting.role), ...(acting.runsPeople ? [staff] : [])]
  const items = places.map((place) => place(words))
  const marked = items.map((item) => ({ ...item, current: isAt(pathname, item.href) }))
  return { nav: marked, bottom: marked }
}

const placesFor = (role: Role) => {
  if (role === 'trainee') return [today, add, record, cases]
  if (role === 'administrator') return [today, accounts, outages, cases]
  const main = REFERRING.includes(role) ? [today, referrals, cases] : [today, cases]
  return CONFIRMING.includes(role) ? [...main, identity] : main
}

/** Those who issue referrals and those who decide them. */
const REFERRING: readonly Role[] = ['voivodeship-office', 'unit-head', 'unit-staff']

/** Those before whom somebody shows who they are. */
const CONFIRMING: readonly Role[] = ['chamber', 'voivodeship-office', 'training-organiser']

const today = (words: Words): BottomBarItem => ({ href: '/', label: words.today, icon: 'today' })
const add = (words: Words): BottomBarItem => ({ href: '/add', label: words.add, icon: 'plus' })
const record = (words: Words): BottomBarItem => ({ href: '/record', label: words.record, icon: 'card' })

const referrals = (words: Words): BottomBarItem => ({ href: '/referrals', label: words.referrals, icon: 'card' })

const outages = (words: Words): BottomBarItem => ({ href: '/outages', label: words.outages, icon: 'warning' })
const accounts = (words: Words): BottomBarItem => ({ href: '/accounts', label: words.accounts, icon: 'person' })

const staff = (words: Words): BottomBarItem => ({ href: '/staff', label: words.staff, icon: 'person' })

const cases = (words: Words): BottomBarItem => ({ href: '/cases', label: words.cases, icon: 'cases' })

const identity = (words: Words): BottomBarItem => ({
  href: '/confirm-identity',
  label: words.identity,
  icon: 'person',
})

const isAt = (pathname: string, href: string): boolean =>
  href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
