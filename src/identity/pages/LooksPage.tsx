import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { listLooks } from '../contract/looks.ts'
import { en } from '../messages/looks.en.ts'
import { pl } from '../messages/looks.pl.ts'
import { LookDays, type LookWording } from './LookDays.tsx'
import { type LooksChosen, LooksFilters, sinceOf } from './LooksFilters.tsx'

const MINUTE_MS = 60_000
const FIRST: LooksChosen = { period: 'month', role: undefined, own: false }

/** What others saw of the person and did with it, by day; kept fresh while it stands open. */
export function LooksPage({ wording }: { wording: LookWording }) {
  const words = useWords({ pl, en })
  const [chosen, setChosen] = useState(FIRST)
  const [before, setBefore] = useState<string>()
  const { data, error, refetch } = useRoute(listLooks, askedOf(chosen, before), { refreshMs: MINUTE_MS })
  const choose = (next: LooksChosen) => {
    setBefore(undefined)
    setChosen(next)
  }
  return (
    <Page title={words.title} lead={words.lead} back={<Link href="/account">{words.back}</Link>}>
      <LooksFilters chosen={chosen} roles={data?.roles ?? []} onChosen={choose} />
      {error && !data && <ErrorWithRetry error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingSkeleton rows={5} />}
      {data?.looks.length === 0 && (
        <EmptyState title={words.nobody}>
          <p>{words.nobodyWhy}</p>
        </EmptyState>
      )}
      {data && <LookDays looks={data.looks} wording={wording} />}
      <div className="button-row">
        {before && <Button onPress={() => setBefore(undefined)}>{words.newest}</Button>}
        {data?.before && <Button onPress={() => setBefore(data.before ?? undefined)}>{words.older}</Button>}
      </div>
    </Page>
  )
}

function askedOf({ period, role, own }: LooksChosen, before: string | undefined) {
  const since = sinceOf(period, new Date())
  return {
    own: own ? ('true' as const) : ('false' as const),
    ...(role && { role }),
    ...(since && { since }),
    ...(before && { before }),
  }
}
