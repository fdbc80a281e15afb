import { useMemo, useRef, useState } from 'react'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { newId } from '../../ui/device-id.ts'
import { Chips } from '../../ui/fields/Chips.tsx'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useKept } from '../../ui/fields/use-kept.ts'
import { useLanguage } from '../../ui/language.tsx'
import { enqueue } from '../../ui/outbox/outbox.ts'
import { useOutbox } from '../../ui/outbox/use-outbox.ts'
import { logEntry } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { findItem } from '../rules/programme/items.ts'
import { readEntry } from '../rules/read-entry.ts'
import { useAddress } from './address.ts'
import { CodePair } from './CodePair.tsx'
import { itemsAtHand, lastUsed, rememberUsed } from './last-used.ts'
import { OwnOutbox } from './OwnOutbox.tsx'
import { ProcedureHelp } from './ProcedureHelp.tsx'
import { procedureOptions } from './procedure-options.ts'
import './record.css'
import { type SavedEntry, SavedNotice } from './SavedNotice.tsx'
import { contextOf, todayHere } from './use-record.ts'
import { WhenField } from './WhenField.tsx'
import { errorAt, useExplaining, usePhoneWords } from './wording.ts'

interface AddProcedureProps {
  readonly record: RecordView
  readonly owner: string
}

interface Typed {
  readonly item: string | undefined
  readonly date: PlainDate | undefined
  readonly code: 'A' | 'B' | undefined
  readonly initials: string
  readonly place: string
}

/** One screen, four taps; what is saved is on this device first, so that no network is needed. */
export function AddProcedure({ record, owner }: AddProcedureProps) {
  const words = usePhoneWords()
  const outbox = useOutbox(owner)
  const form = useProcedureForm({ record, owner })
  const { typed, set, errors, saved, used } = form
  const items = useMemo(() => procedureOptions(record.programme, words), [record.programme, words])
  const item = typed.item === undefined ? undefined : findItem(record.programme, typed.item)
  const hasCodes = item?.kind === 'procedure' && (item.requirement.kind === 'codes' || item.settlement === 'credited')
  const atHand = itemsAtHand(record.counters, used.items)
  const recent = atHand.flatMap((key) => items.filter(({ value }) => value === key))
  return (
    <>
      {saved && <SavedNotice key={saved.id} saved={saved} outbox={outbox} />}
      <OwnOutbox owner={owner} outbox={outbox} />
      <Form onSubmit={form.submit} errors={errors} label={words.title}>
        <Chips label={words.atHand} options={recent} value={typed.item} onChoose={(value) => set({ item: value })} />
        <ComboBox
          {...field('item', words.procedure, errors)}
          help={item && <ProcedureHelp programme={record.programme} item={item.key} />}
          options={items}
          value={typed.item}
          onChange={(value) => set({ item: value })}
        />
        {hasCodes && <CodePair value={typed.code} error={errorAt(errors, 'code')} onChange={(code) => set({ code })} />}
        <WhenField value={typed.date} error={errorAt(errors, 'date')} onChange={(date) => set({ date })} />
        <InitialsField form={form} />
        <PlaceField form={form} />
        <div className="form-save">
          <Button type="submit" kind="primary" busy={form.isBusy}>
            {words.save}
          </Button>
        </div>
      </Form>
      <p>
        <Link href="/add?kind=other">{words.otherKinds}</Link>
      </p>
    </>
  )
}

interface Filled {
  readonly form: ReturnType<typeof useProcedureForm>
}

function InitialsField({ form: { typed, set, errors } }: Filled) {
  const words = usePhoneWords()
  return (
    <TextField
      {...field('initials', words.initials, errors)}
      optional
      characters={6}
      value={typed.initials}
      onChange={(initials) => set({ initials })}
    />
  )
}

function PlaceField({ form: { typed, set, errors, used } }: Filled) {
  const words = usePhoneWords()
  const places = used.places.map((place) => ({ value: place, label: place }))
  const change = (place: string) => set({ place })
  return (
    <>
      <Chips label={words.place} options={places} value={typed.place} onChoose={change} />
      <TextField {...field('place', words.place, errors)} optional value={typed.place} onChange={change} />
    </>
  )
}

const field = (name: string, label: string, errors: readonly FieldError[]) => ({
  ...{ id: name, name, label },
  error: errorAt(errors, name),
})

function useProcedureForm({ record, owner }: AddProcedureProps) {
  const explain = useExplaining()
  const { locale } = useLanguage()
  const asked = useAddress().said('item')
  const [used, setUsed] = useState(() => lastUsed(owner, record.id))
  const [typed, setTyped] = useKept<Typed>(`${owner}.${record.id}.procedure.${asked ?? ''}`, () => ({
    ...{ item: asked, date: todayHere(), code: undefined, initials: '' },
    place: used.places[0] ?? '',
  }))
  const [errors, setErrors] = useState<FieldError[]>([])
  const [saved, setSaved] = useState<SavedEntry>()
  const [isBusy, setBusy] = useState(false)
  // Made once for what stands in the form: pressed twice, it is one entry.
  const id = useRef(newId())
  const keep = async (fields: ReturnType<typeof fieldsIn>) => {
    const name = findItem(record.programme, typed.item ?? '')?.name ?? ''
    const input = { recordId: record.id, id: id.current, kind: 'procedure', fields }
    await enqueue(logEntry, { id: id.current, owner, label: labelOf(name, typed.date, locale), input })
    setUsed(rememberUsed(owner, record.id, { item: typed.item ?? '', place: typed.place.trim() }))
    setSaved({ id: id.current, name })
    setTyped({ ...typed, item: undefined, code: undefined, initials: '' })
    id.current = newId()
    scrollTo({ top: 0 })
  }
  const submit = () => {
    if (isBusy) return
    const fields = fieldsIn(typed)
    const read = readEntry('procedure', fields, contextOf(record))
    setErrors(read.ok ? [] : explain.reasons(read.refusals))
    setSaved(undefined)
    if (!read.ok) return
    setBusy(true)
    void keep(fields).finally(() => setBusy(false))
  }
  const set = (some: Partial<Typed>) => setTyped((before) => ({ ...before, ...some }))
  return { typed, set, errors, saved, used, submit, isBusy }
}

const labelOf = (name: string, date: PlainDate | undefined, locale: Locale): string =>
  date ? `${name}, ${formatDay(date, locale)}` : name

const fieldsIn = ({ item, date, code, initials, place }: Typed): Fields & Record<string, string | null> => ({
  ...{ item: item ?? null, date: date ?? null, code: code ?? null },
  ...{ initials, place },
})
