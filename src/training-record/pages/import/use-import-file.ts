import { useEffect, useRef, useState } from 'react'
import type { Assisted } from '../../rules/import/assisted.ts'
import type { ColumnSamples } from '../../rules/import/column-samples.ts'
import type { Preview } from '../../rules/import/preview.ts'
import type { CodeBase } from '../../rules/import/read-code.ts'
import type { ReadAnswer, ReadRequest, Settled } from './read-protocol.ts'

export interface ImportFile {
  readonly preview: Preview | undefined
  readonly codeBase: CodeBase | null
  readonly samples: readonly ColumnSamples[]
  readonly assisted: Assisted
  readonly signedBy: readonly string[]
  readonly fileName: string
  /** Why the last file could not be read. */
  readonly refusal: Extract<ReadAnswer, { ok: false }>['code'] | undefined
  readonly isReading: boolean
  readonly settled: Settled
  readonly open: (file: File) => void
  readonly paste: (text: string, name: string) => void
  readonly settle: (settled: Settled) => void
}

type Asked =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  | { readonly kind: 'settle' }
type Read = Omit<ImportFile, 'open' | 'paste' | 'settle'>

const NOTHING: Settled = { sheets: {} }
const UNREAD = { preview: undefined, codeBase: null, samples: [], assisted: [], signedBy: [], fileName: '' }
const START: Read = { ...UNREAD, refusal: undefined, isReading: false, settled: NOTHING }

/** A file read in a worker, which keeps it; here is only what the worker lets out. `onRead` hears of each new file. */
export function useImportFile(onRead: () => void): ImportFile {
  const [read, setRead] = useState<Read>(START)
  const reader = useRef<{ worker: Worker; turn: number }>(null)
  useEffect(() => () => reader.current?.worker.terminate(), [])
  const ask = (asked: Asked, settled: Settled) => {
    reader.current ??= { worker: startWorker(), turn: 0 }
    const { worker } = reader.current
    reader.current.turn += 1
    setRead((before) => ({ ...before, refusal: undefined, isReading: true, settled }))
    const hear = (answer: ReadAnswer) => {
      if (answer.turn !== reader.current?.turn) return
      setRead((before) => ({ ...before, ...shownOf(answer), isReading: false }))
      if (answer.ok && asked.kind !== 'settle') onRead()
    }
    const { turn } = reader.current
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => hear(data)
    worker.onerror = () => hear({ turn, ok: false, code: 'fault' })
    worker.postMessage({ ...asked, turn, settled } satisfies ReadRequest)
  }
  return {
    ...read,
    open: (file) => ask({ kind: 'file', file }, NOTHING),
    paste: (text, name) => ask({ kind: 'text', text, name }, NOTHING),
    settle: (settled) => ask({ kind: 'settle' }, settled),
  }
}

const startWorker = (): Worker => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })

const shownOf = (answer: ReadAnswer) => {
  if (!answer.ok) return { refusal: answer.code }
  const { turn: _, ok: __, ...read } = answer
  return read
}
