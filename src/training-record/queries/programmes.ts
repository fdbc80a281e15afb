import type { Db } from '../../platform/db/pool.ts'
import type { Specialty } from '../contract/programmes.ts'
import { type ProgrammeTable, tablesOf } from '../store/tables.ts'

/** The whole register: a field without a transcribed programme has an empty list and is shown so. */
export async function listSpecialties(db: Db): Promise<Specialty[]> {
  const [fields, programmes] = await Promise.all([
    tablesOf(db).selectFrom('training_record.specialty').selectAll().orderBy('profession').orderBy('name').execute(),
    tablesOf(db)
      .selectFrom('training_record.programme')
      .select(['id', 'specialty_code', 'version', 'title'])
      .orderBy('version', 'desc')
      .execute(),
  ])
  return fields.map((field) => ({
    profession: field.profession,
    code: field.code,
    name: field.name,
    structure: field.structure,
    basicModule: field.basic_module,
    programmes: programmes
      .filter((programme) => programme.specialty_code === field.code)
      .map(({ id, version, title }) => ({ id, version, title })),
  }))
}

export async function findProgramme(db: Db, id: string): Promise<ProgrammeTable | undefined> {
  return tablesOf(db).selectFrom('training_record.programme').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findSpecialtyName(db: Db, code: string): Promise<string | undefined> {
  const field = await tablesOf(db)
    .selectFrom('training_record.specialty')
    .select('name')
    .where('code', '=', code)
    .executeTakeFirst()
  return field?.name
}

/** The professions that may specialise in a field: three fields are open to doctors and dentists. */
export async function professionsOf(db: Db, code: string): Promise<string[]> {
  const fields = await tablesOf(db)
    .selectFrom('training_record.specialty')
    .select('profession')
    .where('code', '=', code)
    .execute()
  return fields.map(({ profession }) => profession)
}

/** What the fields are called, by code; those without a code are left out. */
export async function specialtyNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const fields = await tablesOf(db).selectFrom('training_record.specialty').select(['code', 'name']).execute()
  return new Map(fields.flatMap(({ code, name }) => (code === null ? [] : [[code, name]])))
}
