import { useState } from 'react'
import { LawNote } from '../../../ui/data/LawNote.tsx'
import { SummaryList } from '../../../ui/data/SummaryList.tsx'
import { Timeline } from '../../../ui/data/Timeline.tsx'
import { Tree, type TreeNode } from '../../../ui/data/Tree.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { SplitView } from '../../../ui/layout/SplitView.tsx'
import { Icon } from '../../../ui/status/Icon.tsx'
import { useKitPageWords } from './kit-words.ts'

export function ProgrammeSamples() {
  const { programme } = useKitPageWords()
  const [current, setCurrent] = useState('special')
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['special', 'procedures']))
  return (
    <SplitView
      label={programme.label}
      onClose={() => setCurrent('')}
      list={
        <Tree
          label={programme.label}
          nodes={useNodes()}
          current={current}
          onChoose={setCurrent}
          expanded={expanded}
          onExpand={setExpanded}
        />
      }
    >
      {current && <Details />}
    </SplitView>
  )
}

function useNodes(): readonly TreeNode[] {
  const { programme, table } = useKitPageWords()
  const left = (count: number) =>
    count === 0
      ? { trailing: <Icon name="check" />, trailingText: programme.complete }
      : { trailing: count, trailingText: programme.missing({ left: count }) }
  const items = table.items.map((label, index) => ({
    id: `item-${index}`,
    label,
    ...left([13, 120, 0, 41][index] ?? 0),
  }))
  return [
    { id: 'basic', label: programme.basic, ...left(0), children: [] },
    {
      ...{ id: 'special', label: programme.special, ...left(176) },
      children: [
        { id: 'courses', label: programme.courses, ...left(2) },
        { id: 'procedures', label: programme.procedures, ...left(174), children: items },
      ],
    },
  ]
}

function Details() {
  const words = useKitPageWords()
  const { rows, history, law, citation, chosen, special } = words.programme
  const at = (day: number) => new Date(Date.UTC(2026, 2, day, 9, 15))
  return (
    <Section title={special} lead={chosen}>
      <SummaryList
        rows={[
          { label: rows.person, value: words.person, source: rows.register },
          { label: rows.licence, value: '2587441', source: rows.register },
          { label: rows.mode, value: rows.modeValue, changeHref: '/kit' },
        ]}
      />
      <LawNote citation={citation}>{law}</LawNote>
      <Timeline
        items={[
          { id: '3', at: at(14), title: history.approved, who: words.roles.supervisor, tone: 'success' },
          {
            id: '2',
            at: at(13),
            title: history.returned,
            who: words.roles.supervisor,
            tone: 'warning',
            children: history.reason,
          },
          { id: '1', at: at(12), title: history.entered, who: words.person },
        ]}
      />
    </Section>
  )
}
