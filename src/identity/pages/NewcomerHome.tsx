import { formatMoment } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { type Task, TaskList } from '../../ui/data/TaskList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { getRegistration, type Registration } from '../contract/registration.ts'
import { type NewcomerWords, useNewcomerWords } from './newcomer-wording.ts'
import { useMe } from './use-me.ts'

/** The whole of what somebody without a role may do: three steps, in their order, and what comes after the next one. */
export function NewcomerHome() {
  const words = useNewcomerWords()
  const { locale } = useLanguage()
  const { data, error, refetch } = useRoute(getRegistration, {})
  const me = useMe().data
  const who = me?.signedIn ? me : undefined
  if (!data || !who) {
    return (
      <Page title={words.title} lead={words.lead}>
        {error ? <ErrorWithRetry error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton />}
      </Page>
    )
  }
  const name = `${who.person.givenNames} ${who.person.surname}`
  const hasRole = who.holdings.length > 0
  return (
    <Page title={words.title} lead={words.lead}>
      <TaskList tasks={tasksOf(data, { words, locale, name, hasRole })} />
      {hasRole ? (
        <p>
          <Link href="/role" as="primary">
            {words.toRoles}
          </Link>
        </p>
      ) : (
        <p>{data.proof ? words.nextRole : words.nextProof}</p>
      )}
    </Page>
  )
}

interface Drawing {
  readonly words: NewcomerWords
  readonly locale: Locale
  readonly name: string
  readonly hasRole: boolean
}

function tasksOf({ email, confirmedAt, proof }: Registration, { words, locale, name, hasRole }: Drawing): Task[] {
  const day = (moment: string) => formatMoment(new Date(moment), locale)
  const done = { status: words.done, tone: 'success' as const }
  const now = { status: words.now, tone: 'info' as const }
  const proved = proof && words.proofDone[proof.how]({ name, day: proof.at ? day(proof.at) : '' })
  const emailDone = words.emailDone({ email, day: day(confirmedAt) })
  const toRole = hasRole ? { href: '/role', hint: words.roleHeld } : { href: '/cases', hint: words.roleNow }
  return [
    { title: words.steps.email, hint: emailDone, ...done },
    proved
      ? { title: words.steps.proof, hint: proved, ...done }
      : { title: words.steps.proof, href: '/proof', hint: words.proofNow, ...now },
    proved
      ? { title: words.steps.role, ...toRole, ...now }
      : { title: words.steps.role, hint: words.roleLater, status: words.later },
  ]
}
