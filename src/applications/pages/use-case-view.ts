import { useLocation, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { searchFrom, type TableView, tableViewFrom } from '../../ui/table/table-view.ts'

/** How the list is looked at, in the address: it can be sent, bookmarked and gone back to. */
export function useCaseView() {
  const { searchStr, pathname } = useLocation()
  const { history } = useRouter()
  const view = useMemo(() => tableViewFrom(Object.fromEntries(new URLSearchParams(searchStr))), [searchStr])
  const setView = (next: TableView) => {
    const said = Object.entries(searchFrom(next)).filter((pair): pair is [string, string] => pair[1] !== undefined)
    history.replace(said.length === 0 ? pathname : `${pathname}?${new URLSearchParams(said)}`)
  }
  return { view, setView }
}
