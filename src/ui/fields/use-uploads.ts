import { useRef, useState } from 'react'
import { MOST_BYTES, uploadFile } from '../../platform/contract/file-upload.ts'
import { newId } from '../device-id.ts'
import { ProblemError } from '../request.ts'
import { upload } from '../upload.ts'

/** A file that is on its way, or that did not get there. */
export interface Sending {
  readonly key: string
  readonly name: string
  readonly sent: number
  readonly bytes: number
  /** The code of the refusal. */
  readonly failed?: string
}

interface Uploads {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly onBusy?: (busy: boolean) => void
}

/** Files leave the device one by one, in the order chosen; each that has arrived is added to the value by its id. */
export function useUploads({ value, onChange, onBusy }: Uploads) {
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const held = useRef(value)
  held.current = value
  const hold = (next: readonly string[]) => {
    held.current = next
    onChange(next)
  }
  const change = (key: string, some: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...some } : one)))
  const forget = (key: string) => setSending((all) => all.filter((one) => one.key !== key))
  const send = async (key: string, file: File) => {
    try {
      const onProgress = (sent: number) => change(key, { sent })
      const { fileId } = await upload(uploadFile, { name: nameOf(file) }, { file, onProgress })
      setNames((known) => ({ ...known, [fileId]: file.name }))
      forget(key)
      hold([...held.current, fileId])
    } catch (error) {
      change(key, { failed: codeOf(error) })
    }
  }
  const take = async (files: readonly File[]) => {
    const fresh = files.map((file) => ({ file, key: newId() }))
    const shown = fresh.map(({ file, key }) => ({ key, name: file.name, sent: 0, bytes: file.size }))
    setSending((all) => [...all.filter(({ failed }) => !failed), ...shown])
    onBusy?.(true)
    for (const { file, key } of fresh) {
      const refused = refusedBefore(file)
      if (refused) change(key, { failed: refused })
      else await send(key, file)
    }
    onBusy?.(false)
  }
  const remove = (id: string) => hold(held.current.filter((one) => one !== id))
  return { sending, names, take: (files: readonly File[]) => void take(files), remove, forget }
}

/** Told before the file leaves the device, so that nobody waits for a refusal. */
function refusedBefore({ size }: File): string | undefined {
  if (size === 0) return 'file-empty'
  return size > MOST_BYTES ? 'file-too-large' : undefined
}

/** The end of a long name says what it is; a photograph from a phone may have none. */
const nameOf = ({ name }: File): string => name.slice(-200) || 'zdjecie'

const codeOf = (error: unknown): string => (error instanceof ProblemError ? error.problem.code : 'fault')
