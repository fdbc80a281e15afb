import { type DragEvent, useEffect, useEffectEvent, useId, useState } from 'react'
import { Icon } from '../status/Icon.tsx'
import { Notice } from '../status/Notice.tsx'
import { useKitWords } from '../words.ts'
import './choices.css'
import './fields.css'

interface FileDropProps {
  readonly label: string
  /** Kinds and size, as people know them: „xlsx, xls, csv, do 20 MB”. */
  readonly help: string
  /** Endings with their dots: `['.xlsx', '.csv']`. */
  readonly endings: readonly string[]
  readonly onFile: (file: File) => void
  /** Given when copied spreadsheet rows are welcome: their text, tabs between cells. */
  readonly onPaste?: (text: string) => void
  readonly error?: string
  readonly id?: string
}

/** Drop, choose or paste. The file is only handed over; nothing leaves the device here. */
export function FileDrop(props: FileDropProps) {
  const words = useKitWords()
  const made = useId()
  const id = props.id ?? made
  const drop = useDrop(props)
  return (
    <div className="file-drop-field">
      <section className="file-drop" data-over={drop.over || undefined} aria-label={props.label} {...drop.events}>
        <Icon name="upload" />
        <p className="file-drop-title">{props.label}</p>
        <p className="field-optional">
          {words.dropFile}
          {props.onPaste && ` ${words.orPaste}`}
        </p>
        <label className="button file-drop-button" data-kind="secondary" htmlFor={id}>
          {words.chooseFile}
        </label>
        <input
          id={id}
          className="visually-hidden file-drop-input"
          type="file"
          accept={props.endings.join(',')}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            drop.take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <p className="field-optional" id={`${id}-help`}>
          {props.help}
        </p>
      </section>
      {(drop.refused ?? props.error) && (
        <Notice tone="error" announced title={drop.refused ? words.notThisFile({ name: drop.refused }) : props.error} />
      )}
    </div>
  )
}

function useDrop({ endings, onFile, onPaste }: FileDropProps) {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const take = (file: File | undefined) => {
    if (!file) return
    const fits = endings.some((ending) => file.name.toLowerCase().endsWith(ending))
    setRefused(fits ? undefined : file.name)
    if (fits) onFile(file)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const events = {
    onDragOver: hover,
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer.files[0])
    },
  }
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const [file] = event.clipboardData?.files ?? []
    const text = event.clipboardData?.getData('text/plain')
    if (file) take(file)
    else if (text && onPaste) onPaste(text)
  })
  useEffect(() => {
    // Who copied rows elsewhere presses Ctrl+V wherever they are on the page; in a field it belongs to the field.
    const listen = (event: ClipboardEvent) => {
      if (!isTyping(event.target)) paste(event)
    }
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
  return { over, refused, take, events }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('textarea, [contenteditable], input:not([type=file])')
