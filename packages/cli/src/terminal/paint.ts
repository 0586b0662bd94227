/** Colours and weights for text on a terminal; plain text where it shows none. */
export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  open(text: string): string;
}

const CODES = {
  bold: [1, 22],
  faint: [2, 22],
  good: [32, 39],
  bad: [31, 39],
  open: [33, 39],
} as const;

export function paintFor(colors: boolean): Paint {
  const wrap = (name: keyof typeof CODES) => {
    const [begin, end] = CODES[name];
    return (text: string) =>
      colors ? `\u001b[${begin}m${text}\u001b[${end}m` : text;
  };
  return {
    bold: wrap('bold'),
    faint: wrap('faint'),
    good: wrap('good'),
    bad: wrap('bad'),
    open: wrap('open'),
  };
}
