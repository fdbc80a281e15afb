import { Button } from '../actions/Button.tsx'
import { Link } from '../actions/Link.tsx'
import { usePageWords } from '../page-words.ts'
import { Icon } from '../status/Icon.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import './layout.css'
import { Menu } from './Menu.tsx'
import { RoleSwitch, type RoleSwitchProps } from './RoleSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

export interface NavItem {
  readonly href: string
  readonly label: string
  readonly current?: boolean
}

export interface ShellHeaderProps {
  /** The main sections; hidden on the phone, where the bottom bar has them. */
  readonly nav?: readonly NavItem[]
  readonly navLabel?: string
  /** Who is signed in, in which role; absent on public pages. */
  readonly person?: RoleSwitchProps
  readonly inbox?: { readonly href: string; readonly unread: number }
  readonly signInHref?: string
  readonly onSignOut?: () => void
  readonly homeHref?: string
  /** What may be read beside the work itself: at the end of the menu. */
  readonly reading?: readonly NavItem[]
}

export function ShellHeader(props: ShellHeaderProps) {
  const words = usePageWords()
  return (
    <header className="shell-header">
      <a className="shell-brand" href={props.homeHref ?? '/'}>
        OpenSMK
      </a>
      {props.nav && <Nav items={props.nav} label={props.navLabel ?? words.mainNavigation} />}
      <div className="shell-tools">
        {props.inbox && <InboxLink {...props.inbox} />}
        {props.person && <RoleSwitch {...props.person} />}
        {!props.person && props.signInHref && (
          <a className="shell-link" href={props.signInHref}>
            {words.signIn}
          </a>
        )}
        <Menu label={words.menu} icon="menu">
          <LanguageSwitch />
          <ThemeSwitch />
          {props.reading?.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
          {props.onSignOut && (
            <Button kind="quiet" icon="signOut" onPress={props.onSignOut}>
              {words.signOut}
            </Button>
          )}
        </Menu>
      </div>
    </header>
  )
}

function Nav({ items, label }: { items: readonly NavItem[]; label: string }) {
  return (
    <nav className="shell-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a className="shell-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function InboxLink({ href, unread }: { href: string; unread: number }) {
  const words = usePageWords()
  return (
    <a className="shell-link" href={href}>
      <Icon name="inbox" />
      <span className="shell-wide">{words.inbox}</span>
      {unread > 0 && (
        <span className="shell-unread">
          {unread}
          <span className="visually-hidden"> {words.unread}</span>
        </span>
      )}
    </a>
  )
}
