/**
 * Whether something that was decoded was text. Text has no zero bytes; what was
 * decoded from something else has many replacement characters.
 *
 * @public
 */
export function isText(decoded: string): boolean {
  if (decoded.includes('\0')) {
    return false;
  }
  const sample = [...decoded.slice(0, 4096)];
  return sample.filter(isStrange).length <= sample.length / 20;
}

/** A control character that texts do not use, or the mark of a failed decoding. */
function isStrange(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 9 || (code > 13 && code < 32) || code === 0xfffd;
}
