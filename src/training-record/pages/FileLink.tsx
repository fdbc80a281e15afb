import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { download } from '../../ui/download.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { withProof } from '../../ui/step-up.ts'
import { useExplaining } from './wording.ts'

interface FileLinkProps {
  readonly href: string
  /** Of one's own record; of another's the server may first ask who sits there. */
  readonly isOwn: boolean
  readonly as?: 'secondary'
  readonly children: ReactNode
}

export function FileLink({ href, isOwn, as, children }: FileLinkProps) {
  if (!isOwn) return <AskedFile href={href}>{children}</AskedFile>
  return (
    <Link href={href} download {...(as && { as })}>
      {children}
    </Link>
  )
}

function AskedFile({ href, children }: Pick<FileLinkProps, 'href' | 'children'>) {
  const explain = useExplaining().error
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Error | null>(null)
  const fetchFile = () => {
    setBusy(true)
    setFailed(null)
    withProof(() => download(href))
      .catch((error: Error) => setFailed(error))
      .finally(() => setBusy(false))
  }
  return (
    <>
      <Button busy={busy} onPress={fetchFile}>
        {children}
      </Button>
      {explain(failed).map(({ sentence }) => (
        <Notice key={String(sentence)} tone="error" title={sentence} announced />
      ))}
    </>
  )
}
