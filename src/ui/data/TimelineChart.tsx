import { useId, useRef } from 'react'
import { daysOf, type PlainDate } from '../../kernel/plain-date.ts'
import { formatPeriod } from '../../platform/i18n/dates.ts'
import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Button } from '../actions/Button.tsx'
import { useLanguage } from '../language.tsx'
import { useKitWords } from '../words.ts'
import './chart.css'
import { downloadCsv } from './csv.ts'
import { type Scale, scaleOf, ticksOf, useWidth } from './time-scale.ts'

export interface TimelineBar {
  readonly id: string
  readonly label: string
  readonly from: PlainDate
  readonly until: PlainDate
  /** `done` is filled, `planned` is an outline, `pause` is hatched: told apart without colour. */
  readonly kind: 'done' | 'planned' | 'pause'
  /** What the kind means here: „zatwierdzony”, „zaplanowany”. */
  readonly state: string
}

interface TimelineChartProps {
  /** The finding, not the subject: „Staże skończą się 4 miesiące przed terminem”. */
  readonly title: string
  readonly bars: readonly TimelineBar[]
  readonly today?: PlainDate
  readonly todayLabel?: string
  /** What the CSV is called, without its ending. */
  readonly fileName: string
}

const ROW = 44
const AXIS = 28
const FOOT = 22
/** About the width of a letter: a label must not leave the drawing. */
const LETTER = 7

/** Periods under each other on one axis of time; the same as a table and as CSV. */
export function TimelineChart(props: TimelineChartProps) {
  const { title, bars, fileName } = props
  const words = useKitWords()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const head = [words.name, words.from, words.until, words.state]
  const cells = bars.map((bar) => [bar.label, bar.from, bar.until, bar.state])
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <strong>{title}</strong>
      </figcaption>
      <div ref={box}>{width > 0 && <Drawing {...props} width={width} />}</div>
      <details className="chart-table">
        <summary>{words.table}</summary>
        <BarTable bars={bars} head={head} />
      </details>
      <Button kind="quiet" dense icon="download" onPress={() => downloadCsv(fileName, [head, ...cells])}>
        {words.downloadCsv}
      </Button>
    </figure>
  )
}

function Drawing({ title, bars, today, todayLabel, width }: TimelineChartProps & { width: number }) {
  const scale = scaleOf(bars, width)
  const height = AXIS + bars.length * ROW + FOOT
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <Axis scale={scale} height={height} />
      {today && <Today at={scale.at(today)} height={height} width={width} label={todayLabel ?? ''} />}
      {bars.map((bar, index) => (
        <Bar key={bar.id} bar={bar} scale={scale} top={AXIS + index * ROW} />
      ))}
    </svg>
  )
}

function Axis({ scale, height }: { scale: Scale; height: number }) {
  return ticksOf(scale).map(({ x, label }) => (
    <g key={label}>
      <line className="chart-tick" x1={x} x2={x} y1={AXIS - 8} y2={height} />
      <text className="chart-axis" x={x} y={14}>
        {label}
      </text>
    </g>
  ))
}

function Bar({ bar, scale, top }: { bar: TimelineBar; scale: Scale; top: number }) {
  const { locale } = useLanguage()
  const [from, until] = [scale.at(bar.from), scale.at(bar.until)]
  const label = fitted(bar.label, Math.floor(scale.width / LETTER))
  const labelAt = Math.max(0, Math.min(from, scale.width - label.length * LETTER))
  return (
    <g className="chart-bar" data-kind={bar.kind}>
      <text className="chart-label" x={labelAt} y={top + 16}>
        {label}
      </text>
      <rect x={from} y={top + 22} width={Math.max(4, until - from)} height={12} rx={2}>
        <title>{`${bar.label}, ${bar.state}: ${formatPeriod(bar, locale)} (${formatNumber(daysOf(bar), locale)})`}</title>
      </rect>
    </g>
  )
}

/** The whole label stands in the table and in the bar's title. */
const fitted = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, letters - 1).trimEnd()}…`

function Today({ at, height, width, label }: { at: number; height: number; width: number; label: string }) {
  return (
    <g className="chart-today">
      <line x1={at} x2={at} y1={AXIS - 8} y2={height} />
      <text x={at} y={height - 2} dx={at > width / 2 ? -6 : 6} textAnchor={at > width / 2 ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  )
}

function BarTable({ bars, head }: { bars: readonly TimelineBar[]; head: readonly string[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">{bar.label}</th>
            <td>{bar.from}</td>
            <td>{bar.until}</td>
            <td>{bar.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
