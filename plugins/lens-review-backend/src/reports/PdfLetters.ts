import { openSync } from 'fontkit';

/** Noto Sans: Latin, Greek, Cyrillic, Vietnamese and Devanagari letters. */
export const TEXT_FONT = require.resolve(
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
);
export const BOLD_FONT = require.resolve(
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
);

/** Stands where a letter is that the font lacks. */
export const MISSING = '\ufffd';

/** Which letters the fonts of a PDF have. */
export class PdfLetters {
  readonly #known: ReadonlySet<number>;

  private constructor(known: ReadonlySet<number>) {
    this.#known = known;
  }

  static load(): PdfLetters {
    const font = openSync(TEXT_FONT);
    return new PdfLetters(
      new Set('characterSet' in font ? font.characterSet : []),
    );
  }

  /** Whether every letter of a text can be drawn. */
  has(text: string): boolean {
    return this.drawable(text) === text;
  }

  /** A text in which what cannot be drawn is marked rather than left out. */
  drawable(text: string): string {
    return Array.from(text, letter =>
      letter === '\n' || this.#known.has(letter.codePointAt(0) ?? 0)
        ? letter
        : MISSING,
    ).join('');
  }
}
