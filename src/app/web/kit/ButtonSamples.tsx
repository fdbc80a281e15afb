import { ActionButton } from '../../../ui/actions/ActionButton.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { useKitPageWords } from './kit-words.ts'

const KINDS = ['primary', 'secondary', 'quiet', 'danger'] as const

export function ButtonSamples() {
  const { buttons } = useKitPageWords()
  return (
    <div className="kit-stack">
      <div className="button-row">
        {KINDS.map((kind) => (
          <Button key={kind} kind={kind}>
            {buttons[kind]}
          </Button>
        ))}
      </div>
      <div className="button-row">
        <Button kind="primary" busy>
          {buttons.busy}
        </Button>
        <Button kind="primary" disabled>
          {buttons.disabled}
        </Button>
        <Button icon="plus">{buttons.withIcon}</Button>
        <Button icon="plus" iconOnly>
          {buttons.withIcon}
        </Button>
        <Button dense>{buttons.secondary}</Button>
      </div>
      <Actions />
    </div>
  )
}

const ACTIONS = ['approve', 'giveBack'] as const

function Actions() {
  const { buttons, table } = useKitPageWords()
  const words = { approve: table.approve, giveBack: table.giveBack }
  return (
    <div className="button-row">
      {ACTIONS.map((action) => (
        <ActionButton
          key={action}
          action={action}
          words={words}
          icons={{ approve: 'check' }}
          onPress={() => undefined}
        />
      ))}
      <Link href="/kit" as="primary">
        {buttons.link}
      </Link>
      <Link href="/kit">{buttons.link}</Link>
      <Link href="/icon.svg" icon="download" download>
        {buttons.download}
      </Link>
    </div>
  )
}
