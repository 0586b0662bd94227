/**
 * A text without control characters, so that foreign files cannot steer the
 * terminal or break the format they are quoted in. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return Array.from(text, character =>
    isControl(character) ? '\ufffd' : character,
  ).join('');
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code < 32 && code !== 9 && code !== 10) ||
    (code > 126 && code < 160) ||
    code === 0xfffe ||
    code === 0xffff
  );
}
