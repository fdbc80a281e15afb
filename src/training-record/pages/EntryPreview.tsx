import { useEffect, useRef } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import './approve.css'
import { EntryContent, EntryFiles } from './EntryContent.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { entryDays, itemName } from './entry-line.ts'
import type { Approval } from './use-approval.ts'
import { useEntryWords, useInboxWords, wordOf } from './wording.ts'

interface EntryPreviewProps {
  readonly entry: Entry
  readonly record: RecordView
  readonly approval: Approval
}

/** One entry whole, before it is approved: all that was entered, its files and what happened to it. */
export function EntryPreview({ entry, record, approval }: EntryPreviewProps) {
  const words = useInboxWords()
  const names = useEntryWords()
  const { locale } = useLanguage()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <div className="entry-preview">
      <header>
        <h2 ref={head} tabIndex={-1}>
          {itemName(entry, record.programme, names)}
        </h2>
        <p className="page-lead">
          {[wordOf(names.kinds, entry.kind), entryDays(entry, locale)].filter(Boolean).join(' · ')}
        </p>
      </header>
      <EntryContent entry={entry} record={record} />
      <EntryFiles entry={entry} />
      <div className="button-row">
        <Button busy={approval.busy} onPress={() => approval.approve([entry])}>
          {words.approveThis}
        </Button>
        <Button kind="quiet" icon="returned" onPress={() => approval.setReturning([entry])}>
          {words.return}
        </Button>
      </div>
      <EntryHistory entry={entry} record={record} />
    </div>
  )
}
