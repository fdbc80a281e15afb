/** Where to go after signing in: only a path of our own; anything that could lead to another host is the home page. */
export function localPath(asked: string | null): string {
  if (!asked?.startsWith('/') || /^\/[/\\]/.test(asked) || /\p{Cc}/u.test(asked)) return '/'
  return asked.startsWith('/sign-in') ? '/' : asked
}
