import { type ReactNode, useEffect } from 'react'
import './page.css'

interface PageProps {
  /** The page's title, also in the browser's tab. */
  readonly title: string
  /** A sentence under the title, or where the page belongs. */
  readonly lead?: ReactNode
  /** Where one comes from, as a Link. */
  readonly back?: ReactNode
  /** The header strip: Counters, dates, what blocks. */
  readonly strip?: ReactNode
  /** Banners over everything: DraftBanner, ReadOnlyBanner. */
  readonly banner?: ReactNode
  readonly actions?: ReactNode
  /** Text to read is narrow; tables to work in take all there is. */
  readonly width?: 'reading' | 'working'
  readonly children: ReactNode
}

export function Page(props: PageProps) {
  useEffect(() => {
    document.title = `${props.title} · OpenSMK`
  }, [props.title])
  return (
    <>
      {props.banner}
      <div className="page" data-width={props.width ?? 'reading'}>
        {props.back && <p className="page-back">{props.back}</p>}
        <header className="page-header">
          <div className="page-title">
            <h1>{props.title}</h1>
            {props.lead && <p className="page-lead">{props.lead}</p>}
          </div>
          {props.actions && <div className="button-row">{props.actions}</div>}
        </header>
        {props.strip && <div className="page-strip">{props.strip}</div>}
        {props.children}
      </div>
    </>
  )
}
