import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { RECEIPT_FORMAT } from '../../applications/rules/receipt.ts'
import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { isSignedBy } from '../../platform/signing/ed25519.ts'
import { cliMessages } from './language.ts'

/** Off line: exit 0 where signature and content are as they were filed, 1 where not, 2 where there is nothing to check. */
export async function run(args: readonly string[]): Promise<number> {
  const words = cliMessages().receipt
  const asked = askedOf(args)
  if (!asked) return fail(words.usage)
  const file = await readReceipt(asked.file)
  if (!file) return fail(words.notAReceipt)
  const wrong = wrongIn(file, asked.key)
  if (wrong) {
    process.stdout.write(`${words[wrong]}\n`)
    return 1
  }
  process.stdout.write(`${words.valid(file.receipt)}\n`)
  return 0
}

interface ReceiptFile {
  readonly receipt: {
    readonly number: string
    readonly version: number
    readonly filedAt: string
    readonly filedBy: { readonly name: string }
    readonly content: { readonly hash: string }
  }
  readonly signature: { readonly value: string }
  readonly content: JsonValue
}

/** The key in the file proves nothing about itself: the one given by hand is what counts. */
function wrongIn({ receipt, signature, content }: ReceiptFile, key: string): 'forged' | 'contentChanged' | undefined {
  const payload = Buffer.from(canonicalJson(receipt as unknown as JsonValue))
  if (!isSignedBy(payload, signature.value, key)) return 'forged'
  const hash = createHash('sha256').update(canonicalJson(content)).digest('hex')
  return hash === receipt.content.hash ? undefined : 'contentChanged'
}

function askedOf(args: readonly string[]): { file: string; key: string } | undefined {
  try {
    const options = { key: { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 || !values.key ? undefined : { file, key: values.key }
  } catch {
    return undefined
  }
}

async function readReceipt(path: string): Promise<ReceiptFile | undefined> {
  try {
    const file = JSON.parse(await readFile(path, 'utf8'))
    const { name, version } = file.receipt.format
    const isOurs = name === RECEIPT_FORMAT.name && version === RECEIPT_FORMAT.version
    return isOurs && typeof file.signature.value === 'string' && 'content' in file ? file : undefined
  } catch {
    return undefined
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
