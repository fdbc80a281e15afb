import { MEGABYTE, MOST_BYTES } from '../../platform/contract/file-upload.ts'
import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Button } from '../actions/Button.tsx'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { ProgressBar } from '../status/ProgressBar.tsx'
import { useKitWords } from '../words.ts'
import './choices.css'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'
import './fields.css'
import './files.css'
import { type Sending, useUploads } from './use-uploads.ts'

interface FilesFieldProps extends FieldProps {
  /** Ids of files that the server has. */
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly most: number
  /** What the files of the value are called, where they were uploaded before. */
  readonly names?: Readonly<Record<string, string>>
  /** While it is true something is on its way: saving now would leave it out. */
  readonly onBusy?: (busy: boolean) => void
}

const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png', '.pdf', '.jpg', '.jpeg', '.png', '.xlsx', '.zip']

/** Files and photographs that leave the device as soon as they are chosen; each can be taken off again. */
export function FilesField(props: FilesFieldProps) {
  const { value, most } = props
  const words = useKitWords()
  const ids = useFieldIds(props)
  const uploads = useUploads(props)
  const help = props.help ?? words.filesHelp({ megabytes: MOST_BYTES / MEGABYTE, most })
  return (
    <Field field={{ ...props, help }} ids={ids} as="group">
      <ul className="file-list">
        {value.map((id) => (
          <HeldFile
            key={id}
            name={uploads.names[id] ?? props.names?.[id] ?? words.oneFile}
            onRemove={() => uploads.remove(id)}
          />
        ))}
        {uploads.sending.map((one) => (
          <SentFile key={one.key} file={one} onForget={() => uploads.forget(one.key)} />
        ))}
      </ul>
      {value.length >= most ? (
        <p className="field-optional">{words.filesFull({ most })}</p>
      ) : (
        <Chooser field={props} inputId={`${ids.id}-input`} onTake={uploads.take} />
      )}
    </Field>
  )
}

interface ChooserProps {
  readonly field: FilesFieldProps
  readonly inputId: string
  readonly onTake: (files: readonly File[]) => void
}

function Chooser({ field: { label, value, most, disabled }, inputId, onTake }: ChooserProps) {
  const words = useKitWords()
  return (
    <div className="file-chooser">
      <label className="button" data-kind="secondary" htmlFor={inputId}>
        <Icon name="upload" />
        <span>{value.length === 0 ? words.chooseFiles : words.chooseMore}</span>
      </label>
      <input
        id={inputId}
        className="visually-hidden"
        type="file"
        multiple
        accept={ACCEPTED.join(',')}
        disabled={disabled}
        aria-label={`${label}: ${words.chooseFiles}`}
        onChange={(event) => {
          onTake([...(event.target.files ?? [])].slice(0, most - value.length))
          event.target.value = ''
        }}
      />
    </div>
  )
}

function HeldFile({ name, onRemove }: { name: string; onRemove: () => void }) {
  const words = useKitWords()
  return (
    <li className="file-line">
      <Icon name="check" />
      <span className="file-name">{name}</span>
      <Button kind="quiet" dense onPress={onRemove}>
        {words.removeFile}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </li>
  )
}

function SentFile({ file, onForget }: { file: Sending; onForget: () => void }) {
  const words = useKitWords()
  const { locale } = useLanguage()
  const { name, failed, sent, bytes } = file
  const refusals: Readonly<Record<string, string>> = words.fileRefusals
  const said = (count: number) => formatNumber(Math.round((count / MEGABYTE) * 10) / 10, locale)
  return (
    <li className="file-line" data-failed={failed !== undefined || undefined}>
      {failed === undefined ? (
        <ProgressBar
          label={name}
          done={sent}
          total={bytes}
          sentence={words.fileSent({ sent: said(sent), total: said(bytes) })}
        />
      ) : (
        <>
          <Icon name="error" />
          <span className="file-name" role="alert">
            {name}: {refusals[failed] ?? words.fileRefusals.fault}
          </span>
          <Button kind="quiet" dense onPress={onForget}>
            {words.close}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </>
      )}
    </li>
  )
}
