import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { upload } from '../../ui/upload.ts'
import { restoreArchive } from '../contract/exports.ts'

interface Restoring {
  /** Bytes on their way; undefined while nothing is. */
  readonly sent?: number
  /** How many entries came back. */
  readonly done?: number
  readonly error?: Error
}

export function useRestoring(recordId: string) {
  const client = useQueryClient()
  const [state, setState] = useState<Restoring>({})
  const restore = async (file: File) => {
    setState({ sent: 0 })
    try {
      const onProgress = (sent: number) => setState({ sent })
      const { entries } = await upload(restoreArchive, { recordId }, { file, onProgress })
      setState({ done: entries })
      await client.invalidateQueries()
    } catch (error) {
      setState({ error: error as Error })
    }
  }
  return { ...state, restore: (file: File) => void restore(file), forget: () => setState({}) }
}
