import { Block, SHADES, shadeOf, TableBlock } from './Report';

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --page: #fff; --line: #c9d1d9; --head: #f3f5f7; --link: #174a86; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --page: #1c1e21; --line: #4a5058; --head: #2b2f34; --link: #b9d8ff; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
a { color: var(--link); }
nav ul { columns: 14rem; padding-left: 1.2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 34rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th, thead td { background: var(--head); }
tbody th { font-weight: 500; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
${SHADES.map(
  ({ text, background }, step) =>
    `td.s${step} { color: ${text}; background: ${background}; }`,
).join('\n')}
@media print {
  :root { color-scheme: light; --ink: #1b1f24; --page: #fff; --line: #c9d1d9; --head: #f3f5f7; --link: #1b1f24; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav { display: none; } .table { overflow: visible; } table { min-width: 0; }
  tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; }
}
`;

/** A report as one page of HTML that needs nothing else: light, dark and on paper. */
export function writeHtml(title: string, blocks: Block[]): string {
  const sections = blocks.flatMap(block =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
  const contents = `<nav aria-label="Contents">
<ul>
${sections
  .map((text, index) => `<li><a href="#s${index}">${escaped(text)}</a></li>`)
  .join('\n')}
</ul>
</nav>`;
  let section = -1;
  let name = title;
  const body = blocks.map(block => {
    if (block.kind === 'heading' && block.level === 2) {
      section += 1;
      name = block.text;
      // What there is, once the reader knows what it is about
      return section === 0
        ? `${contents}\n${heading(block, section)}`
        : heading(block, section);
    }
    return blockText(block, name);
  });
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
${body.join('\n')}
</main>
</body>
</html>
`;
}

function heading(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  section: number,
): string {
  return `<h${level} id="s${section}">${escaped(text)}</h${level}>`;
}

/** @param name - of the section, for what stands in it */
function blockText(block: Block, name: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'table':
      return `<div class="table" role="region" tabindex="0" aria-label="${escaped(
        name,
      )}">
<table>
<thead><tr>${block.columns
        .map((column, index) =>
          column === ''
            ? '<td></td>'
            : `<th scope="col"${classOf(block, index)}>${escaped(column)}</th>`,
        )
        .join('')}</tr></thead>
<tbody>
${block.rows.map(cells => row(block, cells)).join('\n')}
</tbody>
</table>
</div>`;
    default:
      return block satisfies never;
  }
}

function row(table: TableBlock, [first, ...others]: string[]): string {
  return `<tr><th scope="row">${escaped(first)}</th>${others
    .map(
      (cell, index) =>
        `<td${classOf(table, index + 1, cell)}>${escaped(cell)}</td>`,
    )
    .join('')}</tr>`;
}

function classOf(table: TableBlock, column: number, cell = ''): string {
  const shade = table.shaded ? shadeOf(cell) : undefined;
  const names = [
    ...(table.numbers?.includes(column) ? ['n'] : []),
    ...(shade === undefined ? [] : [`s${shade}`]),
  ];
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
