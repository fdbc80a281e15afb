import { lazy } from 'react'
import type { FileHereProps } from '../../applications/pages/FileHere.tsx'
import { CompletionPage } from '../../training-record/pages/CompletionPage.tsx'
import type { Viewer } from '../../training-record/pages/viewer.ts'
import { processes } from './case-screens.tsx'

/** Fetched when the supervisor files: everybody else only reads. */
const Filing = lazy(async () => {
  const [{ FileHere }, all] = await Promise.all([import('../../applications/pages/FileHere.tsx'), processes()])
  return { default: (asked: FileHereProps) => <FileHere processes={all} {...asked} /> }
})

/** The way to the end of a training, and on it the application that is filed. */
export const CompletionScreen = ({ viewer }: { viewer: Viewer }) => <CompletionPage viewer={viewer} Filing={Filing} />
