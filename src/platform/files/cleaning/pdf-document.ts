import { EncryptedPDFError, type PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import type { FileChange, FileRefusal } from '../../contract/file-upload.ts'
import { type Cleaning, eachOnce } from './clean-bytes.ts'
import { carriesFile, hasActions, isProgramme, takeActions } from './pdf-acts.ts'
import { cleanPictures } from './pdf-pictures.ts'
import { has, nameAt, reachedFrom, take } from './pdf-walk.ts'

/**
 * A PDF written anew from what its pages reach: without who made it and with what, without anything that runs, without
 * what older versions left behind. One that carries a signature is left to the byte, since a change would break it; then
 * it must have nothing that runs.
 */
export async function cleanPdfDocument(bytes: Uint8Array): Promise<Cleaning> {
  const opened = await opening(bytes)
  if (!opened.ok) return opened
  const document = opened.value
  const { dicts } = reachedFrom(document.context, document.context.trailerInfo.Root)
  if (dicts.some(carriesFile)) return refuse('file-embeds')
  if (dicts.some(isProgramme)) return refuse('file-active')
  if (dicts.some(isSignature)) {
    return dicts.some(hasActions) ? refuse('file-active') : accept({ bytes, changes: ['kept-as-signed'] })
  }
  return rewritten(document, dicts)
}

async function opening(bytes: Uint8Array): Promise<Verdict<PDFDocument, FileRefusal>> {
  try {
    const document = await PDFDocument.load(bytes, {
      ...{ updateMetadata: false, preserveXFA: true, throwOnInvalidObject: true, capNumbers: true },
    })
    if (document.context.trailerInfo.Encrypt) return refuse('file-encrypted')
    return document.getPageCount() > 0 ? accept(document) : refuse('file-damaged')
  } catch (fault) {
    return refuse(fault instanceof EncryptedPDFError ? 'file-encrypted' : 'file-damaged')
  }
}

const isSignature = (dict: PDFDict): boolean =>
  has(dict, 'ByteRange') || (nameAt(dict, 'FT') === 'Sig' && has(dict, 'V')) || nameAt(dict, 'Type') === 'Sig'

const DESCRIPTIONS = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb']

async function rewritten(document: PDFDocument, dicts: readonly PDFDict[]): Promise<Cleaning> {
  const { context } = document
  const acted = dicts.filter(takeActions).length > 0
  const described = dicts.filter((dict) => DESCRIPTIONS.filter((key) => take(dict, key)).length > 0).length > 0
  const hadInfo = context.trailerInfo.Info !== undefined
  delete context.trailerInfo.Info
  const { refs } = reachedFrom(context, context.trailerInfo.Root)
  for (const [ref] of context.enumerateIndirectObjects()) if (!refs.has(ref)) context.delete(ref)
  const pictures = cleanPictures(context, refs)
  if (!pictures.ok) return pictures
  const saved = await document.save({
    rewrite: true,
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  const changes: FileChange[] = [
    ...pictures.value,
    ...(acted ? (['script'] as const) : []),
    ...(described || hadInfo ? (['description'] as const) : []),
  ]
  return accept({ bytes: saved, changes: eachOnce(changes) })
}
