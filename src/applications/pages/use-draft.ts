import { useEffect, useRef, useState } from 'react'
import type { ApplicationDraft } from '../../kernel/application.ts'
import { useAction } from '../../ui/api.ts'
import type { Saving } from '../../ui/status/SavedState.tsx'
import { saveDraft } from '../contract/applications.ts'
import type { ApplicationView } from '../contract/shapes.ts'

const PAUSE_MS = 700

/** What is typed, saved in the pauses of typing, one saving after another. */
export function useDraft(application: ApplicationView) {
  const saving = useAction(saveDraft)
  const [typed, setTyped] = useState<ApplicationDraft>(application.draft ?? {})
  const [state, setState] = useState<Saving>({ state: 'saved', at: new Date(application.draftSavedAt) })
  const kept = useRef({ version: application.version, typed, saved: typed, chain: Promise.resolve(true) })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = async (): Promise<boolean> => {
    const { typed: draft, saved, version } = kept.current
    if (draft === saved) return true
    setState({ state: 'saving' })
    try {
      const answer = await saving.mutateAsync({ applicationId: application.id, version, draft: { ...draft } })
      kept.current = { ...kept.current, version: answer.version, saved: draft }
      setState({ state: 'saved', at: new Date(answer.draftSavedAt) })
      return true
    } catch {
      setState({ state: 'failed' })
      return false
    }
  }
  const save = (): Promise<boolean> => {
    clearTimeout(timer.current)
    kept.current.chain = kept.current.chain.then(send)
    return kept.current.chain
  }
  const type = (key: string, value: string) => {
    const next = { ...kept.current.typed, [key]: value }
    kept.current.typed = next
    setTyped(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), PAUSE_MS)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return { typed, type, save, state, error: saving.error }
}
