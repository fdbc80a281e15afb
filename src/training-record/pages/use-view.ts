import { useLocation, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { filterBy, searchFrom, type TableView, tableViewFrom } from '../../ui/table/table-view.ts'
import { addressOf } from './address.ts'

/** A table's view that lives in the address, with the open row in it: it can be sent, bookmarked and gone back to. */
export function useView() {
  const { searchStr, pathname } = useLocation()
  const { history } = useRouter()
  const view = useMemo(() => tableViewFrom(Object.fromEntries(new URLSearchParams(searchStr))), [searchStr])
  const at = (next: TableView) => addressOf(pathname, searchFrom(next))
  return {
    view,
    setView: (next: TableView) => history.replace(at(next)),
    opened: view.filters[OPENED],
    /** A row that is opened is a step to go back from. */
    open: (key: string) => history.push(at(filterBy(view, OPENED, key))),
    close: () => history.replace(at(filterBy(view, OPENED, undefined))),
  }
}

const OPENED = 'entry'
