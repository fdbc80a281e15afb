import type { FocusEvent } from 'react'
import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import { Field, type FieldIds, type FieldProps, useFieldIds } from './Field.tsx'
import './pickers.css'
import type { Option } from './SelectField.tsx'
import { type Combo, useCombo } from './use-combo.ts'

interface ComboBoxProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  /** What is typed, for options that the server looks up; what it finds is narrowed here by the same words. */
  readonly onSearch?: (typed: string) => void
}

/** A list to search in, thousands of options long: every typed word must be found, with or without Polish letters. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const ids = useFieldIds(props)
  const combo = useCombo(props)
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) combo.close()
  }
  return (
    <Field field={props} ids={ids}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears the focus leave the input and its list */}
      <div className="input-group" onBlur={leave}>
        <ComboInput ids={ids} combo={combo} {...(props.disabled && { disabled: true })} />
        {combo.open && <Found ids={ids} combo={combo} />}
      </div>
    </Field>
  )
}

const optionId = (ids: FieldIds, index: number): string => `${ids.id}-option-${index}`
const listId = (ids: FieldIds): string => `${ids.id}-list`

interface PartProps<Value extends string> {
  readonly ids: FieldIds
  readonly combo: Combo<Value>
}

function ComboInput<Value extends string>({ ids, combo, disabled }: PartProps<Value> & { disabled?: boolean }) {
  const words = useKitWords()
  return (
    <>
      <input
        {...ids.control}
        className="input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={combo.open}
        aria-controls={combo.open ? listId(ids) : undefined}
        aria-activedescendant={combo.open && combo.active >= 0 ? optionId(ids, combo.active) : undefined}
        value={combo.shown}
        onChange={(event) => combo.type(event.target.value)}
        onClick={combo.show}
        onKeyDown={combo.onKey}
      />
      <button
        type="button"
        className="input-button"
        tabIndex={-1}
        disabled={disabled}
        aria-label={words.showList}
        onClick={combo.open ? combo.close : combo.show}
      >
        <Icon name="expand" />
      </button>
    </>
  )
}

function Found<Value extends string>({ ids, combo }: PartProps<Value>) {
  const words = useKitWords()
  const { found, more } = combo
  return (
    <div className="popover combo-list">
      <div className="list-box" role="listbox" id={listId(ids)} aria-labelledby={ids.labelId}>
        {found.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys
          <div
            key={option.value}
            id={optionId(ids, index)}
            role="option"
            className="list-item"
            aria-selected={option.value === combo.value}
            data-focused={index === combo.active || undefined}
            ref={index === combo.active ? intoView : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => combo.choose(option)}
          >
            {option.label}
            {option.note && <span className="list-note">{option.note}</span>}
          </div>
        ))}
      </div>
      <p className="list-empty" role="status">
        {found.length === 0 && words.nothingFound}
        {more > 0 && words.moreFound({ more })}
      </p>
    </div>
  )
}

const intoView = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' })
