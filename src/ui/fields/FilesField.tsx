import { type DragEvent, type ReactNode, useState } from 'react'
import { MEGABYTE, MOST_BYTES } from '../../platform/contract/file-upload.ts'
import { Icon } from '../status/Icon.tsx'
import './choices.css'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'
import { HeldFile, SentFile } from './FileLines.tsx'
import './fields.css'
import { type ShownFile, useFileWords } from './file-words.ts'
import './files.css'
import { useUploads } from './use-uploads.ts'

interface FilesFieldProps extends FieldProps {
  /** Ids of files that the server has. */
  readonly value: readonly string[]
  readonly onChange?: (value: readonly string[]) => void
  readonly most: number
  /** What is known of the files of the value, where they were uploaded before. */
  readonly files?: Readonly<Record<string, ShownFile>>
  /** Only what a scanner or a camera makes: no workbooks. */
  readonly scansOnly?: boolean
  /** While it is true something is on its way: saving now would leave it out. */
  readonly onBusy?: (busy: boolean) => void
  /** What else is to be done before a file counts as arrived, or as removed. */
  readonly onSent?: (fileId: string) => Promise<unknown>
  readonly onRemove?: (fileId: string) => void
}

const SCANS = ['application/pdf', 'image/jpeg', 'image/png', '.pdf', '.jpg', '.jpeg', '.png']

/** Files and photographs that leave the device as soon as they are chosen; each can be taken off again. */
export function FilesField(props: FilesFieldProps) {
  const { value, most } = props
  const words = useFileWords()
  const ids = useFieldIds(props)
  const uploads = useUploads(props)
  const help = useBounds(props)
  return (
    <Field field={{ ...props, help }} ids={ids} as="group">
      <ul className="file-list">
        {value.map((id) => (
          <HeldFile
            key={id}
            file={props.files?.[id] ?? uploads.files[id] ?? { name: words.one }}
            onRemove={() => (props.onRemove ?? uploads.remove)(id)}
          />
        ))}
        {uploads.sending.map((one) => (
          <SentFile
            key={one.key}
            file={one}
            onForget={() => uploads.forget(one.key)}
            onAgain={() => uploads.again(one.key)}
          />
        ))}
      </ul>
      {value.length >= most ? (
        <p className="field-optional">{words.full({ most })}</p>
      ) : (
        <Chooser field={props} inputId={`${ids.id}-input`} onTake={uploads.take} />
      )}
    </Field>
  )
}

/** What is asked for, and behind it which kinds are taken, how large and how many. */
function useBounds({ help, most, scansOnly = false }: FilesFieldProps): ReactNode {
  const words = useFileWords()
  const kinds = scansOnly ? words.scans : words.scansAndSheets
  const bounds = words.help({ kinds, megabytes: MOST_BYTES / MEGABYTE, most })
  if (!help) return bounds
  return (
    <>
      {help} {bounds}
    </>
  )
}

interface ChooserProps {
  readonly field: FilesFieldProps
  readonly inputId: string
  readonly onTake: (files: readonly File[]) => void
}

function Chooser({ field: { label, value, most, disabled, scansOnly }, inputId, onTake }: ChooserProps) {
  const words = useFileWords()
  const take = (files: FileList | null) => onTake([...(files ?? [])].slice(0, most - value.length))
  const { over, events } = useDropping(take)
  return (
    <div className="file-chooser" data-over={over || undefined} {...events}>
      <label className="button" data-kind="secondary" htmlFor={inputId}>
        <Icon name="upload" />
        <span>{value.length === 0 ? words.choose : words.chooseMore}</span>
      </label>
      <input
        id={inputId}
        className="visually-hidden"
        type="file"
        multiple={most > 1}
        accept={[...SCANS, ...(scansOnly ? [] : ['.xlsx'])].join(',')}
        disabled={disabled}
        aria-label={`${label}: ${words.choose}`}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <span className="file-or-drop">{words.orDrop}</span>
    </div>
  )
}

function useDropping(onDrop: (files: FileList) => void) {
  const [over, setOver] = useState(false)
  const events = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer.files)
    },
  }
  return { over, events }
}
