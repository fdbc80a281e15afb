import { useEffect, useState } from 'react'
import type { ScreenProcess } from '../../applications/pages/processes.ts'
import { UnfiledNotice } from '../../applications/pages/UnfiledNotice.tsx'
import { processes } from './case-screens.tsx'

/** What is begun and not filed, once the words of its processes are here. */
export function Unfiled() {
  const [all, setAll] = useState<readonly ScreenProcess[]>()
  useEffect(() => {
    void processes().then(setAll)
  }, [])
  return all ? <UnfiledNotice processes={all} /> : null
}
