import { type Db, sql } from '../../platform/db/pool.ts'
import { type ProgrammeTable, type SpecialtyTable, tablesOf } from './tables.ts'

/** The register as its file says today; a field that left the file stays, since records may stand on it. */
export async function putSpecialties(db: Db, specialties: readonly SpecialtyTable[]): Promise<void> {
  await tablesOf(db)
    .insertInto('training_record.specialty')
    .values([...specialties])
    .onConflict((conflict) =>
      conflict.columns(['profession', 'name']).doUpdateSet((columns) => ({
        code: columns.ref('excluded.code'),
        structure: columns.ref('excluded.structure'),
        basic_module: columns.ref('excluded.basic_module'),
      })),
    )
    .execute()
}

/** A version of a programme is put once; the same version with another content is a fault, never a silent change. */
export async function putProgramme(db: Db, programme: ProgrammeTable): Promise<void> {
  const content = JSON.stringify(programme.content)
  const put = await sql`
    insert into training_record.programme (id, specialty_code, version, title, source, content)
    values (${programme.id}, ${programme.specialty_code}, ${programme.version}, ${programme.title},
            ${programme.source}, ${content}::jsonb)
    on conflict (specialty_code, version) do update set title = excluded.title
    where programme.content = excluded.content
    returning id`.execute(db)
  if (put.rows.length === 0) {
    throw new Error(`programme ${programme.specialty_code} ${programme.version} was loaded before with another content`)
  }
}
