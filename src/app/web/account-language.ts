import { useEffect } from 'react'
import { chooseLanguage } from '../../identity/contract/account.ts'
import { me } from '../../identity/contract/sign-in.ts'
import { useAction, useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'

/**
 * The language of who is signed in: a choice made on this page is kept with the account, and without one the page takes
 * the account's, also on a device where the person before chose another.
 */
export function useAccountLanguage(): void {
  const { data } = useRoute(me, {}, { offline: true })
  const { locale, isChosen, adopt } = useLanguage()
  const { mutate } = useAction(chooseLanguage)
  const kept = data?.signedIn ? data.locale : undefined
  useEffect(() => {
    if (kept === undefined || kept === locale) return
    if (isChosen) mutate({ locale })
    else adopt(kept)
  }, [kept, locale, isChosen, adopt, mutate])
}
