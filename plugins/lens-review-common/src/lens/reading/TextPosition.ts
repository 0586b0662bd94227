/** A place in a text, both numbers 1-based, columns in UTF-16 units. @public */
export interface TextPosition {
  line: number;
  column: number;
}

/** Turns offsets of a text into lines and columns; a leading byte order mark takes no column. */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) {
    starts.push(i + 1);
  }
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: Math.max(offset - starts[low], 0) + 1 };
  };
}
