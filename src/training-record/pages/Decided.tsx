import { useEffect, useRef } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { UndoToast } from '../../ui/status/UndoToast.tsx'
import type { RecordView } from '../contract/records.ts'
import { entryLabel, itemName } from './entry-line.ts'
import './approve.css'
import type { Approval } from './use-approval.ts'
import { useEntryWords, useExplaining, useInboxWords } from './wording.ts'

/** What has just happened: how many, what was left out and why, and ten seconds to take it back. */
export function Decided({ approval, record }: { approval: Approval; record: RecordView }) {
  const words = useInboxWords()
  const explain = useExplaining()
  const { decision, canUndo } = approval
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (decision) place.current?.scrollIntoView({ block: 'nearest' })
  }, [decision])
  const said = decision && words[decision.what]({ count: decision.ids.length })
  return (
    <div className="decided" ref={place}>
      {explain.error(approval.error).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {said && !canUndo && decision.ids.length > 0 && <Notice tone="success" title={said} announced />}
      {decision && decision.left.length > 0 && <LeftOut approval={approval} record={record} />}
      {canUndo && (
        <UndoToast key={decision?.ids.join()} onUndo={approval.undo} onGone={approval.forget}>
          {said}
        </UndoToast>
      )}
    </div>
  )
}

function LeftOut({ approval: { decision }, record }: { approval: Approval; record: RecordView }) {
  const words = useInboxWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  const returned = decision?.what === 'returned'
  const nameOf = (id: string): string => {
    const found = decision?.shown.find((one) => one.id === id)
    return found ? entryLabel(found, itemName(found, record.programme, entry), locale) : id
  }
  return (
    <Notice
      tone="warning"
      title={(returned ? words.leftReturned : words.left)({ count: decision?.left.length ?? 0 })}
      announced
    >
      <ul>
        {decision?.left.map(({ id, why }) => (
          <li key={id}>
            {nameOf(id)}: {words.why[why]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
