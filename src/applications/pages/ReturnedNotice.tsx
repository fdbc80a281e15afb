import { Notice } from '../../ui/status/Notice.tsx'
import './cases.css'
import { pinLabelOf } from './processes.ts'
import type { OpenCase } from './use-application.tsx'
import { useCaseWords } from './wording.ts'

/** Why it came back: the reason for the whole, and the note to each field. */
export function ReturnedNotice({ application, process }: OpenCase) {
  const words = useCaseWords()
  const { returned } = application
  if (!returned) return null
  return (
    <Notice tone="warning" title={words.returnedTitle}>
      <p>{returned.reason}</p>
      <ul className="case-reasons">
        {returned.pinned.map((pin) => (
          <li key={pin.field}>
            <strong>{pinLabelOf(process, pin)}:</strong> {pin.reason}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
