/**
 * Common words of examinations and operations, folded.
 *
 * @policy decision 0022
 */
export const MEDICAL =
  /\b(usg|rtg|tk|mr|mri|ekg|eeg|emg|echo\w*|badani\w*|biops\w*|zabieg\w*|znieczul\w*|holter\w*|wklucie|intubac\w*|operac\w*|punkcj\w*|nakluci\w*|wszycie|szycie|szwy|cewnik\w*|endoskop\w*|gastroskop\w*|kolonoskop\w*|bronchoskop\w*|koronarograf\w*|angiograf\w*|mammograf\w*|resek\w*|\w+ektomi\w*|\w+tomi\w*|\w+skopi\w*|\w+grafi\w*|\w+plastyk\w*|cyto\w*|histo\w*|sekcj\w*|klatk\w*|jamy|brzuch\w*|glow[ya]|konsultac\w*|drenaz\w*|implantac\w*|ablac\w*|porod|ciecie|zdj\w*|kardiowersj\w*|proba)\b/
/**
 * Words of wards, departments and hospitals, folded.
 *
 * @policy decision 0022
 */
export const PLACE =
  /\b(oddzial\w*|szpital\w*|klinik\w*|klinicz\w*|zaklad\w*|pracowni\w*|poradni\w*|sor|izba przyjec|blok operacyjny|oit|oiom|centrum|spzoz|instytut|przychodni\w*)\b/
/**
 * What stands before the name of a member of staff, folded.
 *
 * @policy decision 0022
 */
export const STAFF = /^(dr|lek|prof|mgr|piel|pol)\b/
