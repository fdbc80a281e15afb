import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { listDeputies } from '../contract/deputies.ts'
import { DeputyForm } from './DeputyForm.tsx'
import { DeputyList } from './DeputyList.tsx'
import { useDeputyWords } from './deputy-wording.ts'
import { useMe } from './use-me.ts'

/** Who acts in whose role, from when until when: what the person gave, and what they were given. */
export function DeputiesPage() {
  const words = useDeputyWords()
  const who = useMe().data
  const { data, error, refetch } = useRoute(listDeputies, {})
  return (
    <Page title={words.title} lead={words.lead} back={<Link href="/account">{words.back}</Link>}>
      {error && !data && <ErrorWithRetry error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton rows={4} />}
      {data && (
        <>
          <Section title={words.given} {...(data.given.length === 0 && { lead: words.givenNone })}>
            <DeputyList deputyships={data.given} of="deputy" />
          </Section>
          {who?.signedIn && <DeputyForm who={who} />}
          <Section title={words.taken} lead={data.taken.length > 0 ? words.takenHow : words.takenNone}>
            <DeputyList deputyships={data.taken} of="principal" />
          </Section>
        </>
      )}
    </Page>
  )
}
