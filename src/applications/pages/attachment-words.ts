import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/attachments.en.ts'
import { pl } from '../messages/attachments.pl.ts'

export const useAttachmentWords = () => useWords({ pl, en })
