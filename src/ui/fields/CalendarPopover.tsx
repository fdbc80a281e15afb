import { type CalendarDate, parseDate } from '@internationalized/date'
import type { RefObject } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import './pickers.css'

interface CalendarPopoverProps {
  readonly label: string
  readonly value: PlainDate | undefined
  readonly from?: PlainDate
  readonly until?: PlainDate
  readonly onChoose: (date: PlainDate) => void
  readonly onClose: () => void
  readonly anchor: RefObject<HTMLElement | null>
}

export function CalendarPopover(props: CalendarPopoverProps) {
  const { locale } = useLanguage()
  const words = useKitWords()
  const choose = (date: CalendarDate) => {
    props.onChoose(getDate(date.toString()))
    props.onClose()
  }
  return (
    <I18nProvider locale={locale === 'pl' ? 'pl-PL' : 'en-GB'}>
      <Popover
        className="popover"
        isOpen
        onOpenChange={props.onClose}
        triggerRef={props.anchor}
        placement="bottom start"
        offset={4}
      >
        <Dialog aria-label={`${words.openCalendar}: ${props.label}`} className="calendar-dialog">
          <Calendar
            aria-label={props.label}
            autoFocus
            value={props.value ? parseDate(props.value) : null}
            onChange={choose}
            {...(props.from && { minValue: parseDate(props.from) })}
            {...(props.until && { maxValue: parseDate(props.until) })}
          >
            <CalendarHead />
            <CalendarGrid weekdayStyle="short" className="calendar-grid">
              <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}

function CalendarHead() {
  const words = useKitWords()
  return (
    <header className="calendar-head">
      <Button slot="previous" className="button" aria-label={words.previousMonth}>
        <Icon name="left" />
      </Button>
      <Heading level={2} />
      <Button slot="next" className="button" aria-label={words.nextMonth}>
        <Icon name="right" />
      </Button>
    </header>
  )
}
