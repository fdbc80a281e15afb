import { z } from 'zod'
import { RECEIPT_FORMAT, RECEIPT_XML } from '../../applications/rules/receipt.ts'
import type { JsonValue } from '../../kernel/canonical-json.ts'
import { valuesOf } from '../../platform/documents/xml-values.ts'
import { keysOf, saidOfPlace, tell } from './ask-verify.ts'
import { Attached, heldAgainst } from './held-against.ts'
import { cliMessages } from './language.ts'
import { checkSigned, type Keys, parsedJson, SignedParts, sha256, textOf } from './signed-file.ts'

/**
 * Off line: exit 0 where signature, content and the given attachments are as they were filed, 1 where not, 2 where there
 * is nothing to check.
 */
export async function run(args: readonly string[]): Promise<number> {
  const words = cliMessages().receipt
  const asked = keysOf(args)
  if (!asked) return tell(2, words.usage)
  const text = await textOf(asked.file)
  if (text === undefined) return tell(2, words.noFile({ file: asked.file }))
  const file = readReceipt(text)
  if (!file) return tell(2, words.notAReceipt)
  const wrong = wrongIn(file, asked)
  if (typeof wrong === 'string') return tell(1, words.faults[wrong])
  const given = await heldAgainst(file.receipt.attachments ?? [], asked.attachments)
  if (!given) return tell(2, words.usage)
  return tell(given.areFiled ? 0 : 1, [words.valid(file.receipt), saidOfPlace(wrong), ...given.lines].join('\n'))
}

const ReceiptFile = SignedParts.extend({
  receipt: z.looseObject({
    format: z.object({ name: z.literal(RECEIPT_FORMAT.name), version: z.literal(RECEIPT_FORMAT.version) }),
    ...{ number: z.string(), version: z.int(), filedAt: z.string() },
    filedBy: z.looseObject({ name: z.string() }),
    content: z.looseObject({ hash: z.string() }),
    attachments: z.array(Attached).optional(),
  }),
  content: z.json(),
})
type ReceiptFile = z.output<typeof ReceiptFile>

function wrongIn({ receipt, content, ...parts }: ReceiptFile, keys: Keys) {
  const payload = receipt as JsonValue
  const checked = checkSigned({ ...parts, payload, leafFact: 'receipt' }, keys)
  if (checked === 'forged' || checked === 'other-key') return checked
  return sha256(content) === receipt.content.hash ? checked : 'content-changed'
}

/** A receipt in either of its forms. */
function readReceipt(text: string): ReceiptFile | undefined {
  const xml = valuesOf(text)
  const isOurs = xml?.name === RECEIPT_XML.name && xml.namespace === RECEIPT_XML.namespace
  return ReceiptFile.safeParse(isOurs ? xml.value : parsedJson(text)).data
}
