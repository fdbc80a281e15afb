import { useRoute } from '../../ui/api.ts'
import { me } from '../contract/sign-in.ts'

/** Who is signed in, or how one can be; kept on the device for when there is no network. */
export const useMe = () => useRoute(me, {}, { offline: true })
