import { useRef, useState } from 'react'
import { MOST_BYTES, uploadFile } from '../../platform/contract/file-upload.ts'
import { newId } from '../device-id.ts'
import { ProblemError } from '../request.ts'
import { upload } from '../upload.ts'
import type { ShownFile } from './file-words.ts'

/** A file that is on its way, or that did not get there. */
export interface Sending {
  readonly key: string
  readonly file: File
  readonly name: string
  readonly sent: number
  readonly bytes: number
  /** The code of the refusal. */
  readonly failed?: string
}

interface Uploads {
  readonly value: readonly string[]
  readonly onChange?: (value: readonly string[]) => void
  readonly onBusy?: (busy: boolean) => void
  readonly onSent?: (fileId: string) => Promise<unknown>
}

/** Files leave the device one by one, in the order chosen; each that has arrived is added to the value by its id. */
export function useUploads({ value, onChange, onBusy, onSent }: Uploads) {
  const [files, setFiles] = useState<Readonly<Record<string, ShownFile>>>({})
  const held = useRef(value)
  held.current = value
  const hold = (next: readonly string[]) => {
    held.current = next
    onChange?.(next)
  }
  const send = async ({ file }: Sending, onProgress: (sent: number) => void) => {
    const { fileId, ...kept } = await upload(uploadFile, { name: nameOf(file) }, { file, onProgress })
    await onSent?.(fileId)
    setFiles((known) => ({ ...known, [fileId]: { ...kept, name: file.name } }))
    hold([...held.current, fileId])
  }
  const queue = useSending(send, onBusy)
  const remove = (id: string) => hold(held.current.filter((each) => each !== id))
  return { ...queue, files, remove }
}

/** What is on its way: each until it has arrived, or failed and was let go or sent again. */
function useSending(
  send: (one: Sending, onProgress: (sent: number) => void) => Promise<void>,
  onBusy?: (busy: boolean) => void,
) {
  const [sending, setSending] = useState<readonly Sending[]>([])
  const change = (key: string, some: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...some } : one)))
  const forget = (key: string) => setSending((all) => all.filter((one) => one.key !== key))
  const trySending = async (one: Sending) => {
    try {
      await send(one, (sent) => change(one.key, { sent }))
      forget(one.key)
    } catch (error) {
      change(one.key, { failed: codeOf(error) })
    }
  }
  const sendAll = async (all: readonly Sending[]) => {
    onBusy?.(true)
    for (const one of all) {
      const refused = refusedBefore(one.file)
      if (refused) change(one.key, { failed: refused })
      else await trySending(one)
    }
    onBusy?.(false)
  }
  const take = (chosen: readonly File[]) => {
    const fresh = chosen.map((file) => ({ key: newId(), file, name: file.name, sent: 0, bytes: file.size }))
    setSending((all) => [...all.filter(({ failed }) => !failed || worthSendingAgain(failed)), ...fresh])
    void sendAll(fresh)
  }
  const again = (key: string) => {
    const { failed: _, ...one } = sending.find((each) => each.key === key) ?? {}
    if (!('file' in one)) return
    setSending((all) => all.map((each) => (each.key === key ? { ...one, sent: 0 } : each)))
    void sendAll([one])
  }
  return { sending, take, again, forget }
}

/** Told before the file leaves the device, so that nobody waits for a refusal. */
function refusedBefore({ size }: File): string | undefined {
  if (size === 0) return 'file-empty'
  return size > MOST_BYTES ? 'file-too-large' : undefined
}

const PASSING = ['no-network', 'fault', 'too-many-requests', 'scanner-unreachable']

/** Whether the same file may fare better in a while. */
export const worthSendingAgain = (code: string): boolean => PASSING.includes(code)

/** The end of a long name says what it is; a photograph from a phone may have none. */
const nameOf = ({ name }: File): string => name.slice(-200) || 'zdjecie'

const codeOf = (error: unknown): string => (error instanceof ProblemError ? error.problem.code : 'fault')
