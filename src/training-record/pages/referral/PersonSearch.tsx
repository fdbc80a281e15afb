import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { Form } from '../../../ui/fields/Form.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { ProblemError } from '../../../ui/request.ts'
import { Notice } from '../../../ui/status/Notice.tsx'
import { useExplaining } from '../wording.ts'
import { useReferralWords } from './referral-words.ts'
import type { PersonFound, Register } from './register.ts'

interface PersonSearchProps {
  readonly register: Register
  readonly start: string
  readonly onChoose: (person: PersonFound) => void
}

/** Asked with a button, not with each letter: every search is in the trail of those who were found. */
export function PersonSearch({ register, start, onChoose }: PersonSearchProps) {
  const words = useReferralWords()
  const search = useMutation({ mutationFn: register.findTrainees })
  const [query, setQuery] = useState(start)
  const why = useWhyNot(search.error)
  return (
    <>
      <Form onSubmit={() => search.mutate(query)}>
        <TextField
          id="person"
          label={words.search}
          help={words.searchHelp}
          error={why}
          value={query}
          onChange={setQuery}
          spellCheck={false}
        />
        <div className="button-row">
          <Button type="submit" kind={search.data ? 'secondary' : 'primary'} busy={search.isPending}>
            {words.find}
          </Button>
        </div>
      </Form>
      {search.data && <Found {...search.data} onChoose={onChoose} />}
    </>
  )
}

function Found({
  persons,
  more,
  onChoose,
}: Awaited<ReturnType<Register['findTrainees']>> & Pick<PersonSearchProps, 'onChoose'>) {
  const words = useReferralWords()
  if (persons.length === 0) return <Notice title={words.foundNobody} announced />
  return (
    <>
      <RadioGroup
        label={words.choosePerson}
        options={persons.map(({ id, name, licenceNumber }) => ({
          ...{ value: id, label: name },
          note: licenceNumber ? words.licence({ number: licenceNumber }) : words.noLicence,
        }))}
        value={undefined}
        onChange={(id) => {
          const person = persons.find((one) => one.id === id)
          if (person) onChoose(person)
        }}
      />
      {more && <p>{words.foundMore}</p>}
    </>
  )
}

function useWhyNot(error: Error | null): string | undefined {
  const words = useReferralWords()
  const explain = useExplaining()
  if (!error) return undefined
  const codes = error instanceof ProblemError ? error.problem.refusals.map(({ code }) => code) : []
  return codes.includes('search-too-short') ? words.searchTooShort : explain.error(error)[0]?.sentence
}
