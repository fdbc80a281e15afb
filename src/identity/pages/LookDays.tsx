import { getDate } from '../../kernel/plain-date.ts'
import { formatDate, formatTime } from '../../platform/i18n/dates.ts'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { Look } from '../contract/looks.ts'
import { en } from '../messages/looks.en.ts'
import { pl } from '../messages/looks.pl.ts'
import './identity.css'
import { useIdentityWords } from './wording.ts'

/** Sentences of what every capability does: handed in, since identity knows only its own. */
export interface LookWording {
  readonly what: (look: Look) => string
  readonly why: (ground: string) => string
  readonly times: (count: number) => string
}

interface LookDaysProps {
  readonly looks: readonly Look[]
  readonly wording: LookWording
}

export function LookDays({ looks, wording }: LookDaysProps) {
  const { locale } = useLanguage()
  const days = Map.groupBy(looks, ({ day }) => day)
  return Array.from(days, ([day, lines]) => (
    <Section key={day} title={formatDate(getDate(day), locale)}>
      <ul className="holding-list">
        {lines.map((look) => (
          <LookLine key={look.number} look={look} wording={wording} />
        ))}
      </ul>
    </Section>
  ))
}

function LookLine({ look, wording }: { look: Look; wording: LookWording }) {
  const words = useWords({ pl, en })
  const { roles } = useIdentityWords()
  const { locale } = useLanguage()
  const time = formatTime(new Date(look.lastAt), locale)
  const when = look.times === 1 ? words.at({ time }) : `${wording.times(look.times)}, ${words.lastAt({ time })}`
  const name = look.who?.isMe ? words.me : (look.who?.name ?? words.unknown)
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {look.role && <span className="look-role"> · {roles[look.role]}</span>}
        {look.inPlaceOf && <span className="look-role"> · {words.inPlaceOf({ name: look.inPlaceOf })}</span>}
        <div>
          {wording.what(look)}, {when}
        </div>
        {look.ground && <div className="look-why">{wording.why(look.ground)}</div>}
      </div>
      {look.isRefused && <StatusTag tone="warning">{words.noGround}</StatusTag>}
    </li>
  )
}
