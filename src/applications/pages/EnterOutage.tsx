import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { Outage } from '../contract/outages.ts'
import { type TypedOutage, useOutageEntry, useOutageWords } from './use-outage-entry.ts'
import { errorAt } from './wording.ts'

interface EnterOutageProps {
  readonly act: 'enter' | 'correct' | 'void'
  readonly outage?: Outage
}

/** Enters an outage, corrects one, or says of one that it was none; each with its reason. */
export function EnterOutage({ act, outage }: EnterOutageProps) {
  const words = useOutageWords()
  const [isOpen, setOpen] = useState(false)
  const title = { enter: words.enterTitle, correct: words.correctTitle, void: words.voidTitle }[act]
  return (
    <>
      <Button
        kind={act === 'enter' ? 'primary' : 'secondary'}
        {...(act === 'enter' && { icon: 'plus' as const })}
        onPress={() => setOpen(true)}
      >
        {words[act]}
      </Button>
      {isOpen && <Entry act={act} outage={outage} title={title} onClose={() => setOpen(false)} />}
    </>
  )
}

interface EntryProps {
  readonly act: EnterOutageProps['act']
  readonly outage: Outage | undefined
  readonly title: string
  readonly onClose: () => void
}

function Entry({ act, outage, title, onClose }: EntryProps) {
  const words = useOutageWords()
  const { typed, type, errors, send, busy } = useOutageEntry({ act, outage }, onClose)
  const elsewhere = errors.filter(({ field }) => field === undefined)
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onPress={send}>
          {act === 'enter' ? words.enter : words.voidSend}
        </Button>
      }
    >
      {elsewhere.map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <p>{act === 'void' ? words.voidWhy : words.enterWhy}</p>
      {act !== 'void' && <When typed={typed} type={type} errors={errors} />}
      <TextArea
        {...{ label: words.reason, most: 1000, value: typed.reason, error: errorAt(errors, 'reason') }}
        onChange={(reason) => type('reason', reason)}
      />
    </Dialog>
  )
}

type WhenProps = Pick<ReturnType<typeof useOutageEntry>, 'typed' | 'type' | 'errors'>

/** From which day and time until which, by the clock in Poland. */
function When({ typed, type, errors }: WhenProps) {
  const words = useOutageWords()
  const day = (key: 'fromDay' | 'untilDay') => ({
    ...{ label: words[key], value: typed[key], error: errorAt(errors, key) },
    onChange: (value: TypedOutage['fromDay']) => type(key, value),
  })
  const time = (key: 'fromTime' | 'untilTime') => ({
    ...{ label: words[key], help: words.timeHelp, value: typed[key], error: errorAt(errors, key), characters: 5 },
    onChange: (value: string) => type(key, value),
  })
  return (
    <>
      <DateField {...day('fromDay')} />
      <TextField {...time('fromTime')} />
      <DateField {...day('untilDay')} />
      <TextField {...time('untilTime')} />
    </>
  )
}
