import type { ReactNode } from 'react'
import { useKitWords } from '../words.ts'
import './data.css'

interface LawNoteProps {
  /** In plain words. */
  readonly children: ReactNode
  /** The paragraph, as people cite it: „§ 13 ust. 2 rozporządzenia z 2023 r.”. */
  readonly citation: string
  /** The paragraph's own words, where the app carries them. */
  readonly text?: ReactNode
  readonly href?: string
}

/** The plain words first; the paragraph one press away. */
export function LawNote({ children, citation, text, href }: LawNoteProps) {
  const words = useKitWords()
  return (
    <div className="law-note">
      <div className="law-plain">{children}</div>
      <details>
        <summary>
          <span aria-hidden="true">§</span>
          <span>{words.lawAsk}</span>
        </summary>
        <div className="law-text">
          <p>{href ? <a href={href}>{citation}</a> : citation}</p>
          {text && <blockquote>{text}</blockquote>}
        </div>
      </details>
    </div>
  )
}
