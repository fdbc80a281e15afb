import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawableData, drawableText, type Json } from './drawable.ts'
import { loadFonts } from './fonts.ts'

export interface Order {
  /** Path of the template, inside the workspace. */
  readonly template: string
  readonly data: Json
  /** Seconds since 1970, for `set document(date: auto)`; without it the document has no date. */
  readonly createdAtSeconds?: number
}

const MEMORY_DOCUMENTS = 10

/**
 * Sets a template with data as PDF/UA-1. The template may read files of the workspace only and reads its data as
 * `json(bytes(sys.inputs.data))`: text stays text there, no mark-up in it is obeyed.
 */
export function makeTypesetter(workspace: string): (order: Order) => Uint8Array {
  const { files, coverages } = loadFonts()
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...files] }] })
  return ({ template, data, createdAtSeconds }) => {
    const drawable = drawableData(data, (text) => drawableText(text, coverages))
    const inputs = { data: JSON.stringify(drawable) }
    const compiled = compiler.compile({ mainFilePath: template, inputs, resetRead: true })
    const faults = compiled.takeError()
    if (faults || !compiled.result) throw new Error(`${template}: ${JSON.stringify(faults?.shortDiagnostics)}`)
    const pdf = compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      ...(createdAtSeconds !== undefined && { creationTimestamp: createdAtSeconds }),
    })
    compiler.evictCache(MEMORY_DOCUMENTS)
    return new Uint8Array(pdf)
  }
}
