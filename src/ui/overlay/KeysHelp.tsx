import { useKitWords } from '../words.ts'
import { Dialog } from './Dialog.tsx'

export interface KeyHelp {
  readonly keys: readonly string[]
  readonly label: string
}

export function KeysHelp({ keys, open, onClose }: { keys: readonly KeyHelp[]; open: boolean; onClose: () => void }) {
  const words = useKitWords()
  return (
    <Dialog title={words.keys} open={open} onClose={onClose}>
      <dl className="keys">
        {keys.map((help) => (
          <div key={help.label}>
            <dt>
              {help.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{help.label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
