import { crc32, deflateSync } from 'node:zlib'

/** Words that a cleaned file must not hold. */
export const AUTHOR = 'Zofia Fotografka'
/** Latitude 52° 13′ 56″ as a camera writes it: three fractions. */
const LATITUDE = [52, 1, 13, 1, 56, 1].flatMap((part) => [0, 0, 0, part])
export const PLACE = Buffer.from(LATITUDE)

/** Red above, blue below, 24 × 16, with the profile of its colours. */
const PICTURE = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNj',
    'AAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAAB',
    'ZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAA',
    't4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABt',
    'bHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEj',
    'JR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj',
    'Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBABAAAAAAAAAAAAAAAAAAAA',
    'AP/EABUBAQEAAAAAAAAAAAAAAAAAAAAF/8QAGREAAgMBAAAAAAAAAAAAAAAAABVioeFj/9oADAMBAAIRAxEAPwDOiYKCTpWlRxC8KYmAk6VocQvD/9k=',
  ].join(''),
  'base64',
)

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff])
const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)])
const tag = (number: number, type: number, [count, value]: [number, Buffer]): Buffer =>
  Buffer.concat([u16(number), u16(type), u32(count), value])

/** What a telephone writes beside a photograph: which way is up, who took it, and where. */
export function cameraTiff(orientation: number): Buffer {
  const author = Buffer.from(`${AUTHOR}\0`)
  const [authorAt, placeAt] = [50, 50 + author.length]
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    u16(3),
    tag(0x0112, 3, [1, Buffer.concat([u16(orientation), u16(0)])]),
    tag(0x013b, 2, [author.length, u32(authorAt)]),
    tag(0x8825, 4, [1, u32(placeAt)]),
    u32(0),
    author,
    u16(1),
    tag(2, 5, [3, u32(placeAt + 18)]),
    u32(0),
    PLACE,
  ])
}

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content])

const XMP = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${AUTHOR}</dc:creator></x:xmpmeta>`
const IPTC = `Photoshop 3.0\u00008BIM\u0004\u0004${AUTHOR}`

/** A photograph as it leaves a telephone. */
export function photograph({ orientation = 6, appended = '' } = {}): Buffer {
  const said = [
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), cameraTiff(orientation)])),
    segment(0xe1, Buffer.from(XMP)),
    segment(0xed, Buffer.from(IPTC, 'latin1')),
    segment(0xfe, Buffer.from(AUTHOR)),
  ]
  return Buffer.concat([PICTURE.subarray(0, 2), ...said, PICTURE.subarray(2), Buffer.from(appended)])
}

export const plainJpeg = (): Buffer => Buffer.from(PICTURE)

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([u32(data.length), named, u32(crc32(named))])
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A grey picture with whatever chunks stand before and behind its head. */
export function pngOf({ width = 4, height = 4, said = [] as [string, Buffer][] } = {}): Buffer {
  const head = Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])
  const rows = deflateSync(Buffer.alloc(Math.min(height, 64) * (Math.min(width, 64) + 1), 0))
  const others = said.map(([type, data]) => chunk(type, data))
  return Buffer.concat([PNG, chunk('IHDR', head), ...others, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

export const screenshot = (): Buffer =>
  pngOf({
    said: [
      ['tEXt', Buffer.from(`Author\0${AUTHOR}`)],
      ['iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)],
      ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(AUTHOR))])],
      ['eXIf', cameraTiff(3)],
      ['tIME', Buffer.from([7, 0xea, 1, 1, 1, 1, 1])],
    ],
  })

/** An object of a PDF: its text, or a dictionary with a stream. */
export type PdfObject = string | { readonly dict: string; readonly stream: Buffer }

/** A PDF of these objects, numbered from 1, of which the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [index, object] of objects.entries()) {
    offsets.push(length())
    const body =
      typeof object === 'string'
        ? Buffer.from(object, 'latin1')
        : Buffer.concat([
            Buffer.from(`<< ${object.dict} /Length ${object.stream.length} >>\nstream\n`, 'latin1'),
            object.stream,
            Buffer.from('\nendstream'),
          ])
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
  }
  const start = length()
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}

interface Paper {
  /** Of the catalogue, of the page, and more objects, of which the first is number 6. */
  readonly catalogue?: string
  readonly page?: string
  readonly more?: readonly PdfObject[]
  readonly trailer?: string
}

/** One page that says something. */
export function paper(words: string, { catalogue = '', page = '', more = [], trailer = '' }: Paper = {}): Buffer {
  const drawn = Buffer.from(`BT /F1 18 Tf 72 700 Td (${words}) Tj ET`, 'latin1')
  const objects: PdfObject[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R ${page} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    { dict: '', stream: drawn },
    ...more,
  ]
  return pdfOf(objects, trailer)
}

/** A paper as an office program writes it: who wrote it stands in two places. */
export const officePaper = (words: string): Buffer =>
  paper(words, {
    catalogue: '/Metadata 7 0 R',
    more: [
      `<< /Author (${AUTHOR}) /Creator (Program) >>`,
      { dict: '/Type /Metadata /Subtype /XML', stream: Buffer.from(XMP) },
    ],
    trailer: '/Info 6 0 R',
  })

/** A photograph made into a paper, as telephones do: the camera's words stay in the picture inside. */
export const photographedPaper = (words: string): Buffer =>
  paper(words, {
    page: '/Annots [] /Rotate 0',
    more: [
      {
        dict: '/Type /XObject /Subtype /Image /Width 24 /Height 16 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
        stream: photograph(),
      },
    ],
    catalogue: '/Shown 6 0 R',
  })
