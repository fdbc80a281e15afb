import { useEffect, useState } from 'react'

/** Holds a step at a question that is still open: its field then says so and takes the focus, at each try anew. */
export function useStop(isOpen: boolean, field: string) {
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) document.getElementById(field)?.focus()
  }, [tries, field])
  return {
    isStopped: isOpen && tries > 0,
    pass: (goOn: () => void) => (isOpen ? setTries(tries + 1) : goOn()),
  }
}
