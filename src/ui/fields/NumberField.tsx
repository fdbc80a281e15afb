import { useState } from 'react'
import { formatNumber, parseNumber } from '../../platform/i18n/numbers.ts'
import { useLanguage } from '../language.tsx'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined
  /** The number, or undefined and the text itself when it is not one: what was typed is never thrown away. */
  readonly onChange: (value: number | undefined, typed: string) => void
  readonly unit?: string
  readonly decimals?: number
}

/** Comma and dot are both decimal marks; `1 000` is a thousand. */
export function NumberField(props: NumberFieldProps) {
  const ids = useFieldIds(props)
  const { locale } = useLanguage()
  const written = props.value === undefined ? '' : formatNumber(props.value, locale, props.decimals ?? 2)
  const [typed, setTyped] = useState<string>()
  const change = (text: string) => {
    setTyped(text)
    props.onChange(parseNumber(text), text)
  }
  const leave = () => {
    if (typed !== undefined && parseNumber(typed) !== undefined) setTyped(undefined)
  }
  return (
    <Field field={props} ids={ids}>
      <span className="input-with-unit">
        <input
          {...ids.control}
          className="input input-number"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? written}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
        />
        {props.unit && <span className="input-unit">{props.unit}</span>}
      </span>
    </Field>
  )
}
