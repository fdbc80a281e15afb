import type { Translations } from '../../platform/i18n/translations.ts'
import type { IconName } from '../status/Icon.tsx'
import { Button, type ButtonProps } from './Button.tsx'

interface ActionButtonProps<Action extends string> extends Omit<ButtonProps, 'children' | 'onPress'> {
  /** An action of a states table. */
  readonly action: Action
  /** Its words, by action: from the room's messages. */
  readonly words: Translations<Readonly<Record<Action, string>>>
  readonly icons?: Partial<Readonly<Record<Action, IconName>>>
  readonly onPress: (action: Action) => void
}

/** A button for an action of a states table: `possibleActions(entry, viewer).map((action) => <ActionButton … />)`. */
export function ActionButton<Action extends string>(props: ActionButtonProps<Action>) {
  const { action, words, icons, onPress, ...rest } = props
  const icon = icons?.[action]
  return (
    <Button {...rest} {...(icon && { icon })} onPress={() => onPress(action)}>
      {(words as Readonly<Record<Action, string>>)[action]}
    </Button>
  )
}
