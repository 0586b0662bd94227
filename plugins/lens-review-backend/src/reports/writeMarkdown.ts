import { Block } from './Report';

/** A report as Markdown (GitHub's tables). */
export function writeMarkdown(blocks: Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'text':
      return escaped(block.text);
    case 'table':
      return [
        line(block.columns),
        `|${block.columns
          .map((_, index) =>
            block.numbers?.includes(index) ? ' ---: |' : ' --- |',
          )
          .join('')}`,
        ...block.rows.map(line),
      ].join('\n');
    default:
      return block satisfies never;
  }
}

function line(cells: string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** What people wrote is text, whatever it looks like. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, character => `\\${character}`)
    .replace(/\s*\n\s*/g, ' ');
}
