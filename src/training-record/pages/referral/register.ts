/** What the forms ask of the register of persons and units; the app around the pages knows it and hands it in. */
export interface Register {
  /** Those who hold the role of a trainee, by the whole licence number or the beginning of the names. */
  readonly findTrainees: (
    query: string,
  ) => Promise<{ readonly persons: readonly PersonFound[]; readonly more: boolean }>
  /** The units of the voivodeship in which the viewer acts. */
  readonly listUnits: () => Promise<readonly UnitListed[]>
}

export interface PersonFound {
  readonly id: string
  readonly name: string
  readonly licenceNumber: string | null
}

export interface UnitListed {
  readonly id: string
  readonly name: string
  readonly city: string
}
