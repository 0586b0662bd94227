/** What no database takes for a character: NUL, and half a pair of surrogates. */
const NO_CHARACTER = /\\u(?:0000|d[89a-f])/;
const NO_CHARACTERS = /\0|\p{Surrogate}/gu;

/**
 * JSON that both databases take. Half a pair of surrogates, as a text that was cut
 * may end in, becomes U+FFFD. It is looked for in the JSON, where it stands as an
 * escape: to visit every value beforehand takes several times as long as to print
 * them.
 */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value);
  return NO_CHARACTER.test(json)
    ? JSON.stringify(value, (_, part) =>
        typeof part === 'string' ? part.replace(NO_CHARACTERS, '\uFFFD') : part,
      )
    : json;
}
