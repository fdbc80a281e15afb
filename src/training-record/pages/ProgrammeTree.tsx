import { useMemo, useState } from 'react'
import { Tree } from '../../ui/data/Tree.tsx'
import type { RecordView } from '../contract/records.ts'
import { openedAt, programmeNodes } from './programme-nodes.tsx'
import './record.css'
import { useEntryWords, useRecordWords } from './wording.ts'

interface ProgrammeTreeProps {
  readonly record: RecordView
  readonly current: string | undefined
  readonly onChoose: (key: string) => void
}

/** A branch opens and closes when it is chosen; a leaf is shown beside the tree. */
export function ProgrammeTree({ record, current, onChoose }: ProgrammeTreeProps) {
  const words = useRecordWords()
  const entry = useEntryWords()
  const nodes = useMemo(
    () => programmeNodes(record.counters, { record: words, entry }),
    [record.counters, words, entry],
  )
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => openedAt(record.counters, current))
  const choose = (id: string) => {
    if (!isBranch(id)) return onChoose(id)
    const next = new Set(expanded)
    if (!next.delete(id)) next.add(id)
    setExpanded(next)
  }
  return (
    <div className="tree-scroll">
      <Tree
        label={words.programme}
        nodes={nodes}
        {...(current && { current })}
        onChoose={choose}
        expanded={expanded}
        onExpand={setExpanded}
      />
    </div>
  )
}

const isBranch = (id: string): boolean => id === 'others' || /^m\d+(\/(procedures|rotations|courses))?$/.test(id)
