import { useState } from 'react'
import { Page } from '../../../ui/layout/Page.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Switch } from '../../../ui/layout/Switch.tsx'
import { ButtonSamples } from './ButtonSamples.tsx'
import { ChartSamples } from './ChartSamples.tsx'
import { ChoiceSamples } from './ChoiceSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'
import { FilingSamples } from './FilingSamples.tsx'
import './kit.css'
import { useKitPageWords } from './kit-words.ts'
import { OutboxSamples } from './OutboxSamples.tsx'
import { OverlaySamples } from './OverlaySamples.tsx'
import { PlaceSamples } from './PlaceSamples.tsx'
import { ProgrammeSamples } from './ProgrammeSamples.tsx'
import { ShellSamples } from './ShellSamples.tsx'
import { StateSamples } from './StateSamples.tsx'
import { TableSamples } from './TableSamples.tsx'

const SAMPLES = {
  shell: ShellSamples,
  buttons: ButtonSamples,
  fields: FieldSamples,
  choices: ChoiceSamples,
  states: StateSamples,
  places: PlaceSamples,
  table: TableSamples,
  programme: ProgrammeSamples,
  filing: FilingSamples,
  charts: ChartSamples,
  outbox: OutboxSamples,
  overlays: OverlaySamples,
}
const SHOWS = ['page', 'light', 'dark', 'both'] as const
type Show = (typeof SHOWS)[number]

/** Each piece in each state: what is not here is not in the kit. */
export function KitPage() {
  const words = useKitPageWords()
  const [show, setShow] = useState<Show>('page')
  const options = SHOWS.map((value) => ({ value, label: words.shows[value] }))
  const themes = show === 'both' ? (['light', 'dark'] as const) : [show]
  return (
    <Page title={words.title} lead={words.lead} width="working">
      <Switch label={words.show} options={options} value={show} onChange={setShow} />
      <div className="kit" data-show={show}>
        {themes.map((theme) => (
          <div className="kit-theme" key={theme} data-theme={theme === 'page' ? undefined : theme}>
            <Samples />
          </div>
        ))}
      </div>
    </Page>
  )
}

function Samples() {
  const words = useKitPageWords()
  return Object.entries(SAMPLES).map(([name, Sample]) => (
    <Section key={name} title={words.sections[name as keyof typeof SAMPLES]}>
      <Sample />
    </Section>
  ))
}
