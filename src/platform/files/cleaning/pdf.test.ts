import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import {
  AUTHOR,
  officePaper,
  PLACE,
  paper,
  pdfOf,
  photograph,
  photographedPaper,
} from '../../../../tests/support/made-files.ts'
import type { Cleaning } from './clean-bytes.ts'
import { cleanPdf, PDF_LIMITS } from './pdf.ts'

const WORDS = 'Zaswiadczenie nr 7'
const cleaned = async (raw: Uint8Array) => {
  const cleaning = await cleanPdf(raw)
  if (!cleaning.ok) throw new Error(JSON.stringify(cleaning.refusals))
  return { bytes: Buffer.from(cleaning.value.bytes), changes: cleaning.value.changes }
}
const codeOf = (cleaning: Cleaning) => (cleaning.ok ? 'taken' : cleaning.refusals[0]?.code)
const wordsOf = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text

describe('decision 0186: what a PDF says of its maker', () => {
  test('is gone, and its page says what it said', async () => {
    const raw = officePaper(WORDS)
    expect(raw.includes(AUTHOR)).toBe(true)
    const { bytes, changes } = await cleaned(raw)
    expect(changes).toEqual(['description'])
    for (const word of [AUTHOR, '/Author', '/Metadata', '/Producer', 'xmpmeta'])
      expect(bytes.includes(word)).toBe(false)
    expect(await wordsOf(bytes)).toBe(WORDS)
  })

  test('also in the photograph that it was made of', async () => {
    const { bytes, changes } = await cleaned(photographedPaper(WORDS))
    expect(changes).toEqual(['description', 'place'])
    expect([bytes.includes(AUTHOR), bytes.includes(PLACE)]).toEqual([false, false])
    expect(await wordsOf(bytes)).toBe(WORDS)
  })

  test('and in what an older version left behind: nothing that no page reaches stays', async () => {
    const { bytes } = await cleaned(paper(WORDS, { more: [`(${AUTHOR})`, { dict: '', stream: photograph() }] }))
    expect(bytes.includes(AUTHOR)).toBe(false)
  })

  test('packed away in a stream of objects it is found too', async () => {
    const document = await PDFDocument.load(officePaper(WORDS), { updateMetadata: false })
    document.setKeywords([AUTHOR])
    const { bytes, changes } = await cleaned(await document.save({ useObjectStreams: true }))
    const said = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(changes).toEqual(['description'])
    expect([said.getKeywords(), said.getAuthor(), said.catalog.get(said.context.obj('Metadata') as never)]).toEqual([
      ...[undefined, undefined, undefined],
    ])
  })

  test('cleaned once more it is the same', async () => {
    const once = await cleaned(officePaper(WORDS))
    const again = await cleaned(once.bytes)
    expect(again.changes).toEqual([])
    expect(await wordsOf(again.bytes)).toBe(WORDS)
  })
})

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const LAUNCH = '<< /S /Launch /F (cmd.exe) >>'
const LINK = (action: string) => `/Annots [ << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >> ]`

describe('decision 0186: what a PDF would run', () => {
  test.each([
    ['a script at opening', { catalogue: `/OpenAction ${SCRIPT}` }],
    ['a named script', { catalogue: `/Names << /JavaScript << /Names [ (a) 6 0 R ] >> >>`, more: [SCRIPT] }],
    ['a script with a stroke in its name', { catalogue: '/OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >>' }],
    ['a script on the page', { page: `/AA << /O ${SCRIPT} >>` }],
    ['a link that starts a program', { page: LINK(LAUNCH) }],
    ['a link that sends a form away', { page: LINK('<< /S /SubmitForm /F (http://x.example) >>') }],
    [
      'a link that starts a program after it went to a page',
      { page: LINK(`<< /S /GoTo /D [3 0 R /Fit] /Next ${LAUNCH} >>`) },
    ],
    ['a link into another file', { page: LINK('<< /S /GoToR /F (other.pdf) /D [0 /Fit] >>') }],
  ])('%s is taken out, and the page stays', async (_what, more) => {
    const { bytes, changes } = await cleaned(paper(WORDS, more))
    expect(changes).toEqual(['script'])
    for (const word of ['JavaScript', '/JS', '/Launch', '/SubmitForm', '/GoToR', 'app.alert']) {
      expect(bytes.includes(word)).toBe(false)
    }
    expect(await wordsOf(bytes)).toBe(WORDS)
  })

  test('a link to a page or an address stays', async () => {
    const { bytes, changes } = await cleaned(paper(WORDS, { page: LINK('<< /S /URI /URI (https://smk.example) >>') }))
    expect([changes, bytes.includes('https://smk.example')]).toEqual([[], true])
  })

  test.each([
    [
      'another file inside',
      {
        catalogue:
          '/Names << /EmbeddedFiles << /Names [ (a) << /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >> ] >> >>',
        more: [{ dict: '/Type /EmbeddedFile', stream: Buffer.from('MZ') }],
      },
      'file-embeds',
    ],
    [
      'a file pinned to the page',
      {
        page: '/Annots [ << /Subtype /FileAttachment /FS << /EF << /F 6 0 R >> >> >> ]',
        more: [{ dict: '', stream: Buffer.from('MZ') }],
      },
      'file-embeds',
    ],
    ['a form of another language', { catalogue: '/AcroForm << /Fields [] /XFA (x) >>' }, 'file-active'],
    ['a film', { page: '/Annots [ << /Type /Annot /Subtype /RichMedia >> ]' }, 'file-active'],
  ])('%s is refused', async (_what, more, code) => {
    expect(codeOf(await cleanPdf(paper(WORDS, more)))).toBe(code)
  })
})

describe('decision 0186: a signed PDF', () => {
  const SIGNATURE = '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >>'
  const signed = (catalogue = '') =>
    paper(WORDS, {
      catalogue: `/AcroForm << /SigFlags 3 /Fields [ << /FT /Sig /T (podpis) /V 6 0 R >> ] >> ${catalogue}`,
      more: [SIGNATURE, `<< /Author (${AUTHOR}) >>`],
      trailer: '/Info 7 0 R',
    })

  test('is kept to the byte: a change would break the signature', async () => {
    expect(await cleaned(signed())).toEqual({ bytes: signed(), changes: ['kept-as-signed'] })
  })

  test('is refused where it would run something', async () => {
    expect(codeOf(await cleanPdf(signed(`/OpenAction ${SCRIPT}`)))).toBe('file-active')
  })
})

describe('what cannot be read, or should not be', () => {
  test('an encrypted PDF is refused by its name', async () => {
    const locked = paper(WORDS, {
      more: ['<< /Filter /Standard /V 1 /R 2 /O <00> /U <00> /P -4 >>'],
      trailer: '/Encrypt 6 0 R',
    })
    expect(codeOf(await cleanPdf(locked))).toBe('file-encrypted')
  })

  test.each([
    ['a page that calls itself a PDF', Buffer.from('%PDF-1.7\n<script>alert(1)</script>')],
    ['a PDF without pages', pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'])],
    ['the first half of one', officePaper(WORDS).subarray(0, 200)],
  ])('%s is damaged', async (_what, raw) => expect(codeOf(await cleanPdf(raw))).toBe('file-damaged'))

  test('a stream that unpacks to more than the limit is refused before anybody reads it, and so are many', async () => {
    const packed = deflateSync(Buffer.alloc(1000))
    const bomb = (dict: string) =>
      paper(WORDS, {
        more: [
          { dict, stream: packed },
          { dict, stream: packed },
        ],
      })
    const within = (streamBytes: number, allStreamsBytes = 10_000) => ({ ...PDF_LIMITS, streamBytes, allStreamsBytes })
    const plain = bomb('/Filter /FlateDecode')
    expect(codeOf(await cleanPdf(plain, within(1000)))).toBe('taken')
    expect(codeOf(await cleanPdf(plain, within(999)))).toBe('file-unpacks-too-large')
    expect(codeOf(await cleanPdf(plain, within(1000, 1999)))).toBe('file-unpacks-too-large')
    const objects = bomb('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode')
    expect(codeOf(await cleanPdf(objects, within(999)))).toBe('file-unpacks-too-large')
  })

  test('packed in a way that the look before does not open, it ends with its thread, and ours goes on', async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(128 * 1_048_576)))
    const bomb = paper(WORDS, {
      more: [{ dict: '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]', stream: packed }],
    })
    expect(codeOf(await cleanPdf(bomb, { ...PDF_LIMITS, besideHeapBytes: 32 * 1_048_576 }))).toBe(
      'file-unpacks-too-large',
    )
    expect(codeOf(await cleanPdf(officePaper(WORDS), { ...PDF_LIMITS, milliseconds: 1 }))).toBe(
      'file-unpacks-too-large',
    )
    expect((await cleaned(officePaper(WORDS))).changes).toEqual(['description'])
  }, 30_000)

  test('a picture of more than 120 million pixels inside is refused', async () => {
    const picture =
      '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode'
    const bomb = paper(WORDS, { catalogue: '/Shown 6 0 R', more: [{ dict: picture, stream: Buffer.from('x') }] })
    expect(codeOf(await cleanPdf(bomb))).toBe('file-unpacks-too-large')
  })
})
