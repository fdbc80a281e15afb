import { MEGABYTE } from '../../platform/contract/file-upload.ts'
import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Button } from '../actions/Button.tsx'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { ProgressBar } from '../status/ProgressBar.tsx'
import { useKitWords } from '../words.ts'
import { type ShownFile, useFileFacts, useFileWords } from './file-words.ts'
import './files.css'
import { type Sending, worthSendingAgain } from './use-uploads.ts'

/** A file that the server has: its name, kind and size, what was taken out of it, and the way to take it off. */
export function HeldFile({ file, onRemove }: { file: ShownFile; onRemove: () => void }) {
  const words = useFileWords()
  const { kind, notes } = useFileFacts()(file)
  return (
    <li className="file-line">
      <Icon name="check" />
      <div className="file-said">
        <span className="file-name">{file.name}</span>
        {kind && <span className="file-fact">{kind}</span>}
        {notes.map((note) => (
          <span className="file-fact" key={note}>
            {note}
          </span>
        ))}
      </div>
      <Button kind="quiet" dense onPress={onRemove}>
        {words.remove}
        <span className="visually-hidden">: {file.name}</span>
      </Button>
    </li>
  )
}

interface SentFileProps {
  readonly file: Sending
  readonly onForget: () => void
  readonly onAgain: () => void
}

/** One on its way, or the reason why it did not get there and what may be done. */
export function SentFile({ file, onForget, onAgain }: SentFileProps) {
  const kit = useKitWords()
  const words = useFileWords()
  const { name, failed } = file
  const refusals: Readonly<Record<string, string>> = words.refusals
  if (failed === undefined) return <OnItsWay file={file} />
  return (
    <li className="file-line" data-failed>
      <Icon name="error" />
      <span className="file-name" role="alert">
        {name}: {refusals[failed] ?? words.refusals.fault}
      </span>
      <div className="button-row">
        {worthSendingAgain(failed) && (
          <Button dense onPress={onAgain}>
            {words.again}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
        <Button kind="quiet" dense onPress={onForget}>
          {kit.close}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </div>
    </li>
  )
}

function OnItsWay({ file: { name, sent, bytes } }: { file: Sending }) {
  const words = useFileWords()
  const { locale } = useLanguage()
  const said = (count: number) => formatNumber(count / MEGABYTE, locale, 1)
  const percent = bytes === 0 ? 0 : Math.min(100, Math.round((sent / bytes) * 100))
  const sentence = percent === 100 ? words.checking : words.sent({ percent, sent: said(sent), total: said(bytes) })
  return (
    <li className="file-line">
      <ProgressBar label={name} done={sent} total={bytes} sentence={sentence} />
    </li>
  )
}
