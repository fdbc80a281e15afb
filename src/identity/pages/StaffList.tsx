import { useState } from 'react'
import { getDate } from '../../kernel/plain-date.ts'
import { dateIn, formatDay } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { StaffMember } from '../contract/staff.ts'
import { searchKey } from '../rules/person-name.ts'
import { RUNNING } from '../rules/role-function.ts'
import { EndRole } from './EndRole.tsx'
import './identity.css'
import { type StaffWords, useStaffWords } from './staff-wording.ts'

const FEW = 10

/** Everybody with a role here; a long list is narrowed by what is typed. */
export function StaffList({ staff }: { staff: readonly StaffMember[] }) {
  const words = useStaffWords()
  const [typed, setTyped] = useState('')
  const [ending, setEnding] = useState<StaffMember>()
  const [ended, setEnded] = useState<string>()
  const sought = searchKey(typed)
  const shown = staff.filter((one) => searchKey(`${one.name} ${words.roles[one.role]}`).includes(sought))
  const done = (name: string) => {
    setEnding(undefined)
    setEnded(name)
  }
  return (
    <>
      {ended !== undefined && <Notice tone="success" title={words.ended({ name: ended })} announced />}
      {staff.length > FEW && (
        <TextField id="staff-filter" label={words.filter} help={words.filterHelp} value={typed} onChange={setTyped} />
      )}
      {shown.length === 0 && <p>{words.noneFound}</p>}
      <ul className="holding-list">
        {shown.map((member) => (
          <StaffLine key={member.holdingId} member={member} words={words} onEnd={() => setEnding(member)} />
        ))}
      </ul>
      {ending && <EndRole member={ending} onClose={() => setEnding(undefined)} onDone={() => done(ending.name)} />}
    </>
  )
}

interface StaffLineProps {
  readonly member: StaffMember
  readonly words: StaffWords
  readonly onEnd: () => void
}

function StaffLine({ member, words, onEnd }: StaffLineProps) {
  const { locale } = useLanguage()
  const day = (text: string) => formatDay(getDate(text), locale)
  const { name, role, from, until, licenceNumber } = member
  const days =
    until === null ? words.since({ day: day(from) }) : words.sinceUntil({ from: day(from), until: day(until) })
  const does =
    member.function === 'user' ? words.roles[role] : `${words.roles[role]} (${words.functions[member.function]})`
  const licence = licenceNumber && words.licence({ number: licenceNumber })
  return (
    <li>
      <div>
        <strong>{member.isMe ? `${name} (${words.isMe})` : name}</strong>
        <div>{[does, days, licence].filter(Boolean).join(' · ')}</div>
      </div>
      {from > dateIn(new Date()) && <StatusTag tone="neutral">{words.toCome}</StatusTag>}
      {from <= dateIn(new Date()) && RUNNING.includes(member.function) && (
        <StatusTag tone="info">{words.runs}</StatusTag>
      )}
      <Button onPress={onEnd}>
        {words.end}
        <span className="visually-hidden">: {`${name}, ${words.roles[role]}`}</span>
      </Button>
    </li>
  )
}
