import { useId } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { ErrorWithRetry } from '../../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import { type Field, fieldsOf, type Heading, type Operation, type Schema, typeOf } from './open-api.ts'
import { useRefusalWords } from './refusal-words.ts'
import { DOCUMENT, useOperations } from './use-operations.ts'

/** The whole document is read for the first operation that is opened. */
export function OperationDetail({ heading }: { heading: Heading }) {
  const { operations, error, retry } = useOperations<Operation>(DOCUMENT)
  if (error) return <ErrorWithRetry error={error} onRetry={retry} />
  const operation = operations?.find(({ method, path }) => method === heading.method && path === heading.path)
  return operation ? <Told operation={operation} /> : <LoadingSkeleton rows={3} />
}

/** Who may, what is sent, what comes back, and every reason for a refusal in the words that a person reads. */
function Told({ operation }: { operation: Operation }) {
  const words = useWords({ pl, en })
  const permission = operation['x-permission']
  const told: Readonly<Record<string, string>> = words.permissions
  const parameters = operation.parameters.map(({ name, required, schema }) => ({
    name,
    required,
    type: typeOf(schema),
  }))
  return (
    <div className="operation-detail">
      <p>
        {words.permission}: <strong>{told[permission] ?? permission}</strong>
      </p>
      {parameters.length > 0 && <Fields title={words.parameters} fields={parameters} />}
      {operation.requestBody && <Content title={words.body} content={operation.requestBody.content} />}
      <Content title={words.answer} content={operation.responses['200']?.content ?? {}} />
      <Refusals operation={operation} />
    </div>
  )
}

function Content({
  title,
  content,
}: {
  title: string
  content: Readonly<Record<string, { readonly schema: Schema }>>
}) {
  const words = useWords({ pl, en })
  const [type = '', { schema } = { schema: {} }] = Object.entries(content)[0] ?? []
  if (type === 'application/json') return <Fields title={title} fields={fieldsOf(schema)} />
  return (
    <div>
      <h3>{title}</h3>
      <p>{words.file({ type })}</p>
    </div>
  )
}

function Fields({ title, fields }: { title: string; fields: readonly Field[] }) {
  const words = useWords({ pl, en })
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {fields.length === 0 ? (
        <p>{words.noFields}</p>
      ) : (
        <dl className="operation-fields">
          {fields.map(({ name, type, required }) => (
            <div key={name}>
              <dt>
                {name}
                {required && <small> ({words.required})</small>}
              </dt>
              <dd>{type}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function Refusals({ operation }: { operation: Operation }) {
  const words = useWords({ pl, en })
  const meaning = useRefusalWords(operation.tags[0] ?? '')
  const codes = operation['x-refusals']
  return (
    <section>
      <h3>{words.refusals}</h3>
      {codes.length === 0 ? (
        <p>{words.noRefusals}</p>
      ) : (
        <dl className="operation-fields">
          {codes.map((code) => (
            <div key={code}>
              <dt>{code}</dt>
              <dd>{meaning(code)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
