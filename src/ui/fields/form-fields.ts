import { createContext } from 'react'
import type { FieldError } from './ErrorSummary.tsx'

/** A field as it is drawn: what it is called, what is in it, what is said to be wrong. */
export interface StandingField {
  readonly label: string
  readonly value: string
  readonly error: unknown
}

/**
 * The fields of one form. What was said of a field at the last attempt holds of what was in it then: once something
 * else is in it, the error no longer stands, until the next attempt or until something else is said.
 */
export class FormFields {
  readonly #now = new Map<string, StandingField>()
  #sent = new Map<string, StandingField>()

  stands(id: string, field: StandingField): void {
    this.#now.set(id, field)
    if (this.#sent.get(id)?.value === field.value) this.#sent.set(id, field)
  }

  leaves(id: string): void {
    this.#now.delete(id)
  }

  /** The form is sent with what is in it now. */
  begin(): void {
    this.#sent = new Map(this.#now)
  }

  isMended(id: string, { value, error }: Omit<StandingField, 'label'>): boolean {
    const sent = this.#sent.get(id)
    return sent !== undefined && sent.value !== value && sent.error === error
  }

  /** What still stands, each with the name of its field, in the order of the form; what concerns all of it first. */
  summary(errors: readonly FieldError[], order: readonly string[]): FieldError[] {
    const placeOf = ({ field }: FieldError) => (field === undefined ? -1 : order.indexOf(field))
    return errors
      .filter(({ field }) => !this.#isMendedNow(field))
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((error) => {
        const label = this.#now.get(error.field ?? '')?.label
        return label ? { ...error, sentence: `${label}: ${error.sentence}` } : error
      })
  }

  #isMendedNow(id: string | undefined): boolean {
    const now = id === undefined ? undefined : this.#now.get(id)
    return id !== undefined && now !== undefined && this.isMended(id, now)
  }
}

/** Given by a Form to its fields; a field outside of one stands alone. */
export const FormFieldsContext = createContext<FormFields | undefined>(undefined)
