import { useEffect, useRef, useState } from 'react'
import type { ApplicationDraft } from '../../kernel/application.ts'
import { useAction } from '../../ui/api.ts'
import type { Saving } from '../../ui/status/SavedState.tsx'
import { saveDraft } from '../contract/applications.ts'
import type { ApplicationView } from '../contract/shapes.ts'

const PAUSE_MS = 700

type Begun = Pick<ApplicationView, 'id' | 'version' | 'draft' | 'draftSavedAt'>

/** What is typed, saved in the pauses of typing, one saving after another; where nothing is begun yet, with the first. */
export function useDraft(application: Begun | undefined, begin?: () => Promise<string>) {
  const saving = useAction(saveDraft)
  const { id, version = 1, draft, draftSavedAt } = application ?? {}
  const [typed, setTyped] = useState<ApplicationDraft>(draft ?? {})
  const [state, setState] = useState<Saving>({ state: 'saved', at: new Date(draftSavedAt ?? Date.now()) })
  const kept = useRef({ id, version, typed, saved: typed, chain: Promise.resolve(true) })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const begun = () => idOf(kept.current, begin)
  const send = async (): Promise<boolean> => {
    const { typed: now, saved, version: at } = kept.current
    if (now === saved) return true
    setState({ state: 'saving' })
    try {
      const answer = await saving.mutateAsync({ applicationId: await begun(), version: at, draft: { ...now } })
      kept.current = { ...kept.current, version: answer.version, saved: now }
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
  return { typed, type, save, state, error: saving.error, id: begun }
}

/** Begins it where that has not happened yet. */
async function idOf(kept: { id: string | undefined }, begin?: () => Promise<string>): Promise<string> {
  kept.id ??= await begin?.()
  if (!kept.id) throw new Error('nothing is begun and nothing begins it')
  return kept.id
}
