import { Link } from '../../ui/actions/Link.tsx'
import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

export function NotFound() {
  const words = useWords({ pl, en })
  return (
    <Page title={words.notFound}>
      <p>{words.notFoundWhy}</p>
      <p>
        <Link href="/">{words.goHome}</Link>
      </p>
    </Page>
  )
}
