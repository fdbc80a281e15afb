import type pg from 'pg'

/** One check of the second wall that is taken away. */
export interface OpenedPolicy {
  readonly name: string
  readonly table: string
  /** Statements for the owner, undone with their transaction. */
  readonly statement: string
}

/** Each condition of each policy, true. */
export async function policiesOpened(owner: pg.Client): Promise<OpenedPolicy[]> {
  const { rows } = await owner.query<{ table: string; name: string; qual: string | null; check: string | null }>(`
    select format('%s.%s', schemaname, tablename) as table, policyname as name, qual, with_check as check from pg_policies
    order by 1, 2`)
  return rows.flatMap(({ table, name, qual, check }) => {
    const opened = (part: string, condition: string | null) =>
      condition === null || condition === 'true'
        ? []
        : [{ name: `${table} ${name}, ${part}`, table, statement: `alter policy ${name} on ${table} ${part} (true)` }]
    return [...opened('using', qual), ...opened('with check', check)]
  })
}

const CONDITION =
  /where (trainee_person_id = me|supervisor_person_id = me|unit_id = [^;]+|voivodeship = [^;]+|specialty_code = [^;]+|g\.mentor_person_id = me)/g

/** Each relation that the function of the second wall knows, holding for everybody. */
export async function relationsOpened(owner: pg.Client): Promise<OpenedPolicy[]> {
  const { rows } = await owner.query<{ text: string }>(
    `select pg_get_functiondef('training_record.related_records'::regproc) as text`,
  )
  const text = rows[0]?.text ?? ''
  return [...text.matchAll(CONDITION)].map((found) => ({
    name: `related_records ${found[1]?.trim().replaceAll(/\s+/g, ' ')}`,
    table: 'training_record.remark',
    statement: `${text.slice(0, found.index)}where true${text.slice(found.index + found[0].length)}`,
  }))
}
