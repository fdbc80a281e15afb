import { Button } from '../../ui/actions/Button.tsx'
import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** A screen that could not be fetched or drawn: after a new release its file may be gone, so the page is loaded anew. */
export function PageError() {
  const words = useWords({ pl, en })
  return (
    <Page title={words.pageFailed}>
      <p>{words.pageFailedWhy}</p>
      <p>
        <Button kind="primary" onPress={() => location.reload()}>
          {words.retry}
        </Button>
      </p>
    </Page>
  )
}
