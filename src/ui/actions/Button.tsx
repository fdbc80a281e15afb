import type { MouseEvent, ReactNode, Ref } from 'react'
import { usePageWords } from '../page-words.ts'
import { Icon, type IconName } from '../status/Icon.tsx'
import './actions.css'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** One primary on a screen; danger for what cannot be taken back. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly type?: 'button' | 'submit'
  readonly icon?: IconName
  /** The words stay for screen readers only: for narrow places where the icon is known. */
  readonly iconOnly?: boolean
  /** It runs: a second press does nothing. */
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly dense?: boolean
  readonly expanded?: boolean
  readonly describedBy?: string
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** Says what will happen („Zatwierdź 47 wpisów”), never „OK”. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', type = 'button', busy = false, disabled = false, dense = false, iconOnly = false } = props
  const words = usePageWords()
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isSecondOfTwo(event, type)) event.preventDefault()
    else if (!busy && !disabled) props.onPress?.()
  }
  return (
    <button
      type={busy ? 'button' : type}
      className="button"
      data-kind={kind}
      data-dense={dense || undefined}
      data-icon-only={iconOnly || undefined}
      data-busy={busy || undefined}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      onClick={press}
      ref={props.buttonRef}
    >
      {props.icon && <Icon name={props.icon} />}
      <span className={iconOnly ? 'visually-hidden' : 'button-words'}>{props.children}</span>
      {busy && (
        <span className="button-busy" role="status">
          <span className="visually-hidden">{words.busy}</span>
        </span>
      )}
    </button>
  )
}

/** The second press of a double click on what sends a form: hands that are used to double clicks mean one press. */
const isSecondOfTwo = (event: MouseEvent, type: ButtonProps['type']): boolean => type === 'submit' && event.detail > 1
