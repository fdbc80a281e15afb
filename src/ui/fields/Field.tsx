import { type ReactNode, useContext, useId, useLayoutEffect } from 'react'
import { usePageWords } from '../page-words.ts'
import { Icon } from '../status/Icon.tsx'
import './fields.css'
import { FormFieldsContext } from './form-fields.ts'

/** What every field has, whatever is typed into it. */
export interface FieldProps {
  readonly label: string
  /** Stands under the field: an example, a bound, where to find the value. */
  readonly help?: ReactNode
  /** What is wrong and what to do; stands above the field and is linked from the ErrorSummary by `id`. */
  readonly error?: ReactNode
  readonly optional?: boolean
  readonly id?: string
  readonly name?: string
  readonly disabled?: boolean
  /** The label is only read out: for filters and cells whose column names them. */
  readonly hideLabel?: boolean
  /** What is in it: an error is told of it no longer once something else is. */
  readonly value?: unknown
}

export interface FieldIds {
  readonly id: string
  readonly labelId: string
  readonly helpId: string
  readonly errorId: string
  /** What is wrong with what is in the field now; nothing once that was mended. */
  readonly error: ReactNode
  /** For the control: `{...control}`. */
  readonly control: ControlProps
}

interface ControlProps {
  readonly id: string
  readonly name?: string
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export function useFieldIds(field: FieldProps): FieldIds {
  const { id: given, name, help, disabled } = field
  const made = useId()
  const id = given ?? made
  const error = useStandingError(id, field)
  const ids = { id, labelId: `${id}-label`, helpId: `${id}-help`, errorId: `${id}-error`, error }
  const described = [error ? ids.errorId : '', help ? ids.helpId : ''].filter(Boolean).join(' ')
  const control: ControlProps = {
    id,
    ...(name !== undefined && { name }),
    ...(disabled !== undefined && { disabled }),
    ...(described && { 'aria-describedby': described }),
    ...(error !== undefined && error !== false && error !== null && error !== '' && { 'aria-invalid': true as const }),
  }
  return { ...ids, control }
}

function useStandingError(id: string, { label, value, error }: FieldProps): ReactNode {
  const form = useContext(FormFieldsContext)
  const field = { label, value: JSON.stringify(value) ?? '', error }
  useLayoutEffect(() => form?.stands(id, field))
  useLayoutEffect(() => () => form?.leaves(id), [form, id])
  return form?.isMended(id, field) ? undefined : error
}

interface FrameProps {
  readonly field: FieldProps
  readonly ids: FieldIds
  readonly children: ReactNode
  /** Label of one control, or the legend of a group of them. */
  readonly as?: 'label' | 'group'
}

/** Label above, error above the control, help under it. */
export function Field({ field, ids, children, as = 'label' }: FrameProps) {
  const Frame = as === 'group' ? 'fieldset' : 'div'
  const group = as === 'group' && ids.error ? { id: ids.id, tabIndex: -1, 'aria-describedby': ids.errorId } : {}
  return (
    <Frame className="field" data-invalid={ids.error ? true : undefined} {...group}>
      <FieldLabel field={field} ids={ids} as={as} />
      {ids.error && (
        <p className="field-error" id={ids.errorId}>
          <Icon name="error" />
          <span>{ids.error}</span>
        </p>
      )}
      <div className="field-control">{children}</div>
      {field.help && (
        <div className="field-help" id={ids.helpId}>
          {field.help}
        </div>
      )}
    </Frame>
  )
}

function FieldLabel({ field, ids, as }: { field: FieldProps; ids: FieldIds; as: 'label' | 'group' }) {
  const words = usePageWords()
  const className = field.hideLabel ? 'visually-hidden' : 'field-label'
  const said = (
    <>
      {field.label}
      {field.optional && <span className="field-optional"> ({words.optional})</span>}
    </>
  )
  if (as === 'group') return <legend className={className}>{said}</legend>
  return (
    <label className={className} id={ids.labelId} htmlFor={ids.id}>
      {said}
    </label>
  )
}
