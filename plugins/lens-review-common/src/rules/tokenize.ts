import { ConditionError } from './Condition';

export interface Token {
  kind: '(' | ')' | '!' | '&&' | '||' | 'id' | 'end';
  text: string;
  offset: number;
}

const SIGNS: Record<string, Token['kind']> = {
  '(': '(',
  ')': ')',
  '!': '!',
  '&&': '&&',
  '||': '||',
};

/** Splits a condition into tokens, the last of which is `end`. */
export function tokenize(
  text: string,
): { ok: true; tokens: Token[] } | { ok: false; error: ConditionError } {
  const tokens: Token[] = [];
  const pattern = /\s+|(&&|\|\||[()!])|([A-Za-z0-9_]+)/y;
  let offset = 0;
  while (offset < text.length) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) {
      return { ok: false, error: { message: refusal(text, offset), offset } };
    }
    const [whole, sign, id] = match;
    if (id !== undefined) {
      tokens.push({ kind: 'id', text: id, offset });
    } else if (sign !== undefined) {
      tokens.push({ kind: SIGNS[sign], text: sign, offset });
    }
    offset += whole.length;
  }
  tokens.push({ kind: 'end', text: '', offset });
  return { ok: true, tokens };
}

function refusal(text: string, offset: number): string {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (character === '&' || character === '|') {
    return `A single "${character}" means nothing; write "${character}${character}".`;
  }
  return `"${character}" has no place in a condition; only choice ids, &&, ||, ! and parentheses do.`;
}
