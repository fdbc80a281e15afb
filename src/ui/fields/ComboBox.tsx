import { useMemo, useState } from 'react'
import {
  Button,
  Group,
  I18nProvider,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  ComboBox as RacComboBox,
  Text,
  Virtualizer,
} from 'react-aria-components'
import { folded } from '../../platform/i18n/sorting.ts'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'
import type { Option } from './SelectField.tsx'
import './pickers.css'

interface ComboBoxProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

/** A list to search in, thousands of options long: every typed word must be found, with or without Polish letters. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const ids = useFieldIds(props)
  const { locale } = useLanguage()
  const search = useSearch(props)
  return (
    <Field field={props} ids={ids}>
      <I18nProvider locale={locale}>
        <RacComboBox<Option<Value>>
          aria-labelledby={ids.labelId}
          items={search.found}
          inputValue={search.typed}
          onInputChange={search.type}
          value={props.value ?? null}
          onChange={search.choose}
          isInvalid={Boolean(props.error)}
          isDisabled={props.disabled ?? false}
          allowsEmptyCollection
          menuTrigger="input"
        >
          <ComboInput ids={ids} />
          <Popover className="popover popover-list" offset={4}>
            <OptionList />
          </Popover>
        </RacComboBox>
      </I18nProvider>
    </Field>
  )
}

function ComboInput({ ids }: { ids: ReturnType<typeof useFieldIds> }) {
  const words = useKitWords()
  return (
    <Group className="input-group">
      <Input className="input" {...ids.control} />
      <Button className="input-button" aria-label={words.showList}>
        <Icon name="expand" />
      </Button>
    </Group>
  )
}

function OptionList() {
  const words = useKitWords()
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 44 }}>
      <ListBox<Option> className="list-box" renderEmptyState={() => <p className="list-empty">{words.nothingFound}</p>}>
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label} className="list-item">
            <Text slot="label">{option.label}</Text>
            {option.note && (
              <Text slot="description" className="list-note">
                {option.note}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  )
}

function useSearch<Value extends string>({ options, value, onChange }: ComboBoxProps<Value>) {
  const labelOf = (key: Key | null | undefined) => options.find((option) => option.value === key)?.label ?? ''
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? labelOf(value)
  const found = useMemo(() => (typed === undefined ? [...options] : searched(options, typed)), [options, typed])
  const type = (text: string) => {
    setTyped(text === labelOf(value) ? undefined : text)
    if (text === '' && value !== undefined) onChange(undefined)
  }
  const choose = (key: Key | null) => {
    setTyped(undefined)
    onChange(options.find((option) => option.value === key)?.value)
  }
  return { typed: shown, found, type, choose }
}

function searched<Value extends string>(options: readonly Option<Value>[], typed: string): Option<Value>[] {
  const wanted = folded(typed).split(/\s+/)
  return options.filter((option) => {
    const text = folded(`${option.label} ${option.note ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
}
