import { getDate } from '../../../kernel/plain-date.ts'
import { QrCode } from '../../../ui/data/QrCode.tsx'
import { TimelineChart } from '../../../ui/data/TimelineChart.tsx'
import { useKitPageWords } from './kit-words.ts'

const PERIODS = [
  { from: '2023-03-01', until: '2025-02-28', kind: 'done' },
  { from: '2025-03-01', until: '2025-07-18', kind: 'pause' },
  { from: '2025-07-19', until: '2026-04-30', kind: 'done' },
  { from: '2026-05-01', until: '2027-11-30', kind: 'planned' },
] as const

export function ChartSamples() {
  const { charts } = useKitPageWords()
  const bars = PERIODS.map(({ from, until, kind }, index) => ({
    ...{ id: from, label: charts.bars[index] ?? '', kind, state: charts.states[kind] },
    ...{ from: getDate(from), until: getDate(until) },
  }))
  return (
    <div className="kit-stack">
      <TimelineChart
        title={charts.title}
        bars={bars}
        today={getDate('2026-03-12')}
        todayLabel={charts.today}
        fileName="timeline"
      />
      <QrCode value="https://opensmk.example/s/7Q4F-2K9D" label={charts.qr} />
    </div>
  )
}
