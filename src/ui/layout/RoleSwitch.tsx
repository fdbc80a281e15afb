import { usePageWords } from '../page-words.ts'
import { Icon } from '../status/Icon.tsx'
import { Menu } from './Menu.tsx'

export interface RoleChoice {
  readonly id: string
  /** „Kierownik specjalizacji”. */
  readonly label: string
  /** Where: the unit, the voivodeship. */
  readonly note?: string
}

export interface RoleSwitchProps {
  readonly name: string
  readonly roles: readonly RoleChoice[]
  readonly activeRole: string
  readonly onRole: (id: string) => void
}

/** One role at a time, always in sight; a person with a single role sees it without a choice. */
export function RoleSwitch({ name, roles, activeRole, onRole }: RoleSwitchProps) {
  const words = usePageWords()
  const active = roles.find((role) => role.id === activeRole)
  return (
    <Menu label={words.actingAs} value={<Who name={name} {...(active && { role: active.label })} />} icon="person">
      <p className="menu-name">{name}</p>
      <ul className="menu-list" aria-label={words.changeRole}>
        {roles.map((role) => (
          <li key={role.id}>
            <button
              type="button"
              className="menu-choice"
              aria-pressed={role.id === activeRole}
              onClick={() => onRole(role.id)}
            >
              <span>
                {role.label}
                {role.note && <span className="menu-note">{role.note}</span>}
              </span>
              {role.id === activeRole && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  )
}

/** The name gives way on the phone, where the menu says it; the role is always whole. */
function Who({ name, role }: { name: string; role?: string }) {
  return (
    <>
      <span className={role ? 'menu-person' : undefined}>{name}</span>
      {role && <span className="menu-role">{role}</span>}
    </>
  )
}
