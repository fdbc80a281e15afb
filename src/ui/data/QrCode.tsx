import { useEffect, useState } from 'react'
import { Button } from '../actions/Button.tsx'
import { Dialog } from '../overlay/Dialog.tsx'
import { useKitWords } from '../words.ts'
import './data.css'

interface QrCodeProps {
  /** The address in the code. */
  readonly value: string
  /** What the code is for: „Podpisz na swoim telefonie”. */
  readonly label: string
  /** The address is secret and short-lived: then it is not written out beneath. */
  readonly hideValue?: boolean
}

/** Black on white in both themes, as scanners want it; fills the screen on request. */
export function QrCode({ value, label, hideValue = false }: QrCodeProps) {
  const words = useKitWords()
  const [wide, setWide] = useState(false)
  return (
    <figure className="qr">
      <QrPicture value={value} label={label} />
      <figcaption>
        <p>{label}</p>
        {!hideValue && (
          <p className="qr-value">
            {words.qrAlternative} <span>{value}</span>
          </p>
        )}
        <Button onPress={() => setWide(true)}>{words.qrFullScreen}</Button>
      </figcaption>
      <Dialog title={label} open={wide} onClose={() => setWide(false)} place="screen">
        <div className="qr-screen">
          <QrPicture value={value} label={label} quiet={QUIET_ON_PAPER} />
        </div>
      </Dialog>
    </figure>
  )
}

/** Modules of white around a code, as its standard asks. */
const QUIET = 4
/** Where all around is white paper anyway, the code is as large as the screen. */
const QUIET_ON_PAPER = 1

interface QrPictureProps {
  readonly value: string
  readonly label: string
  readonly quiet?: number
}

function QrPicture({ value, label, quiet = QUIET }: QrPictureProps) {
  const modules = useModules(value)
  if (!modules) return <div className="qr-picture" />
  const size = modules.size + 2 * quiet
  return (
    <svg
      className="qr-picture"
      viewBox={`${-quiet} ${-quiet} ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-paper" x={-quiet} y={-quiet} width={size} height={size} />
      <path className="qr-ink" d={modules.path} />
    </svg>
  )
}

/** The library draws codes only; it is fetched when the first code is shown. */
function useModules(value: string): { size: number; path: string } | undefined {
  const [modules, setModules] = useState<{ size: number; path: string }>()
  useEffect(() => {
    let gone = false
    void import('qrcode').then(({ create }) => {
      const { size, data } = create(value, { errorCorrectionLevel: 'M' }).modules
      const dark = Array.from(data.keys()).filter((index) => data[index])
      const path = dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('')
      if (!gone) setModules({ size, path })
    })
    return () => {
      gone = true
    }
  }, [value])
  return modules
}
