/**
 * Says when the summary of what is wrong takes the focus: after an attempt to send, for each new thing that it says,
 * until the person goes on in the form. A list that is only made anew says nothing new.
 */
export class Attempt {
  #isAwaited: boolean
  #said = ''

  constructor(isAwaited = false) {
    this.#isAwaited = isAwaited
  }

  /** It is sent: whatever is wrong now is said, though it was said before. */
  begin(): void {
    this.#isAwaited = true
    this.#said = ''
  }

  /** The person types or points at something in the form: they are not called away from it. */
  goOn(): void {
    this.#isAwaited = false
  }

  /** Asked once for each drawing of the summary. */
  takesFocus(errors: readonly { readonly field?: string; readonly sentence: string }[]): boolean {
    const says = errors.map(({ field = '', sentence }) => `${field} ${sentence}`).join('\n')
    const isNew = says !== '' && says !== this.#said
    this.#said = says
    return isNew && this.#isAwaited
  }
}
