import { Block } from './Report';

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; color: #1b1f24; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #c9d1d9; overflow-wrap: anywhere; }
th { background: #f3f5f7; }
`;

/** A report as one page of HTML that needs nothing else. */
export function writeHtml(title: string, blocks: Block[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(blockText).join('\n')}
</main>
</body>
</html>
`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'table':
      return `<table>
<thead><tr>${block.columns
        .map(column =>
          column === ''
            ? '<td></td>'
            : `<th scope="col">${escaped(column)}</th>`,
        )
        .join('')}</tr></thead>
<tbody>
${block.rows.map(row).join('\n')}
</tbody>
</table>`;
    default:
      return block satisfies never;
  }
}

function row([first, ...others]: string[]): string {
  return `<tr><th scope="row">${escaped(first)}</th>${others
    .map(cell => `<td>${escaped(cell)}</td>`)
    .join('')}</tr>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
