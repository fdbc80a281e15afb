import { type ApplicationDraft, type AttachmentDefinition, mustAttach } from '../../kernel/application.ts'
import { accept, each, refuse, type Verdict } from '../../kernel/verdict.ts'

/**
 * The most bytes of all the attachments of one application, inclusive: five files of the largest size.
 *
 * @policy decision 0188
 */
export const MOST_ATTACHED_BYTES = 100 * 1_048_576

/**
 * What a scan or a photograph comes as. A workbook proves nothing that somebody signed.
 *
 * @policy decision 0188
 */
export const ATTACHED_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']

/** A file that is held, under which key. */
export interface Held {
  readonly key: string
  readonly byteLength: number
}

/** A file that is to be attached. */
export interface ToAttach extends Held {
  readonly mediaType: string
}

/**
 * Whether a file may be attached to what holds these already: only what the process asks for, as a scan, not more files
 * than it says and not more bytes than an application holds.
 *
 * @policy decision 0188
 */
export function mayAttach(
  file: ToAttach,
  held: readonly Held[],
  definitions: readonly AttachmentDefinition[],
): Verdict<true, 'unknown-attachment' | 'attachment-type' | 'attachments-full' | 'attachments-too-large'> {
  const definition = definitions.find(({ key }) => key === file.key)
  const field = { field: file.key }
  if (!definition) return refuse('unknown-attachment', { key: file.key })
  if (!ATTACHED_TYPES.includes(file.mediaType)) return refuse('attachment-type', {}, field)
  const { most } = definition
  if (held.filter(({ key }) => key === file.key).length >= most) return refuse('attachments-full', { most }, field)
  const bytes = held.reduce((sum, { byteLength }) => sum + byteLength, file.byteLength)
  if (bytes <= MOST_ATTACHED_BYTES) return accept(true)
  return refuse('attachments-too-large', { megabytes: MOST_ATTACHED_BYTES / 1_048_576 }, field)
}

/**
 * Whether everything is attached without which the application cannot be filed; each thing that is missing, with the
 * paragraph that asks for it.
 *
 * @law KPA art. 63 § 2
 * @policy decision 0188
 */
export function attachedEnough(
  definitions: readonly AttachmentDefinition[],
  { answers, round }: { readonly answers: ApplicationDraft; readonly round: string },
  held: readonly Pick<Held, 'key'>[],
): Verdict<readonly true[], 'attachment-missing'> {
  const required = definitions.filter((one) => mustAttach(one, answers, round))
  return each(
    required.map(({ key, law }) =>
      held.some((one) => one.key === key)
        ? accept(true as const)
        : refuse('attachment-missing', {}, { field: key, ...(law !== undefined && { law }) }),
    ),
  )
}
