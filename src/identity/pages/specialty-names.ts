import { createContext, useContext } from 'react'

/** What the specialties are called, by code: the register is another capability's, so the app hands the names in. */
export const SpecialtyNames = createContext<Readonly<Record<string, string>>>({})

export const useSpecialtyNames = () => useContext(SpecialtyNames)
