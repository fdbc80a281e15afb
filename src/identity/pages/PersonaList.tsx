import type { ReactNode } from 'react'
import type { AnswerOf } from '../../platform/contract/route.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { useAction, useRoute } from '../../ui/public-api.ts'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { Holding, SignedIn } from '../contract/shapes.ts'
import { listPersonas, signIn } from '../contract/sign-in.ts'
import './identity.css'
import { errorsOf } from './refusal-sentences.ts'
import { type IdentityWords, placeOf, useIdentityWords } from './wording.ts'

interface PersonaListProps {
  readonly onSignedIn: (signedIn: SignedIn) => void
  /** Drawn when the list is there or could not be had: nothing under the person's finger moves away. */
  readonly after: ReactNode
}

/** Everybody of the demonstration, one button each; it types their e-mail and password and nothing else. */
export function PersonaList({ onSignedIn, after }: PersonaListProps) {
  const list = useRoute(listPersonas, {})
  if (!list.data && !list.error) return <LoadingSkeleton />
  return (
    <>
      {list.data && <Personas {...list.data} onSignedIn={onSignedIn} />}
      {list.error && <ErrorWithRetry error={list.error} onRetry={list.refetch} />}
      {after}
    </>
  )
}

type PersonasProps = AnswerOf<typeof listPersonas> & Pick<PersonaListProps, 'onSignedIn'>

function Personas({ password, personas, onSignedIn }: PersonasProps) {
  const words = useIdentityWords()
  const enter = useAction(signIn)
  return (
    <Section title={words.demonstration} lead={words.demonstrationLead({ password })}>
      {errorsOf(enter.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <ul className="holding-list">
        {personas.map(({ email, name, holdings }) => (
          <li key={email}>
            <div>
              <strong>{name}</strong>
              {holdings.map((holding) => (
                <div key={holding.id}>{roleAndPlace(holding, words)}</div>
              ))}
            </div>
            <Button
              busy={enter.isPending && enter.variables?.email === email}
              onPress={() => enter.mutate({ email, password }, { onSuccess: onSignedIn })}
            >
              {words.signInAs({ name })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const roleAndPlace = (holding: Holding, words: IdentityWords): string =>
  [words.roles[holding.role], placeOf(holding, words)].filter(Boolean).join(' · ')
