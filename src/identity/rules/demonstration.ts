/**
 * The one password of all demonstration accounts, printed on the sign-in page; they open only while the server says
 * that it runs a demonstration.
 *
 * @policy decision 0075
 */
export const DEMONSTRATION_PASSWORD = 'pokaz-2026'
