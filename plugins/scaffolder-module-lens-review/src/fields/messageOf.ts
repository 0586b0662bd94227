/** What an error says, in a sentence. */
export function messageOf(error: Error): string {
  return /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
}
