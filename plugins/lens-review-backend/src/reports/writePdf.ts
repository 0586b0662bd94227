import PDFDocument from 'pdfkit';
import { BOLD_FONT, MISSING, PdfLetters, TEXT_FONT } from './PdfLetters';
import { Block, SHADES, shadeOf, TableBlock } from './Report';

const MARGIN = 48;
const CELL = { size: 8.5, padding: 4 };
const INK = '#1b1f24';
const LINE = '#c9d1d9';
const HEAD = '#f3f5f7';

type Font = 'text' | 'bold';

/** A document that is being written, with the letters it can draw. */
interface Pen {
  doc: PDFKit.PDFDocument;
  letters: PdfLetters;
}

/** A report as PDF, A4, with bookmarks and page numbers. */
export async function writePdf(
  title: string,
  blocks: Block[],
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: title, Creator: 'Lens Review' },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  doc.registerFont('text', TEXT_FONT);
  doc.registerFont('bold', BOLD_FONT);
  const pen = { doc, letters: PdfLetters.load() };
  withNoteOnLetters(blocks, pen.letters).forEach(block => write(pen, block));
  numberPages(pen, title);
  doc.end();
  return ended;
}

/** Nothing is lost silently: where letters are missing, the first page says so. */
function withNoteOnLetters(blocks: Block[], letters: PdfLetters): Block[] {
  if (blocks.every(block => textsOf(block).every(text => letters.has(text)))) {
    return blocks;
  }
  const [first, ...rest] = blocks;
  return [
    first,
    {
      kind: 'text',
      text: `Some letters in this report are not in the font of its PDF and appear as ${MISSING}. The same report as HTML, Markdown, CSV or JSON has them all.`,
    },
    ...rest,
  ];
}

function textsOf(block: Block): string[] {
  return block.kind === 'table'
    ? [...block.columns, ...block.rows.flat()]
    : [block.text];
}

function write({ doc, letters }: Pen, block: Block): void {
  switch (block.kind) {
    case 'heading':
      // A heading alone at the foot of a page belongs to nothing
      keepTogether(doc, 90);
      if (block.level === 2) {
        doc.outline.addItem(letters.drawable(block.text));
      }
      doc
        .moveDown(block.level === 1 ? 0 : 1)
        .font('bold')
        .fontSize(block.level === 1 ? 18 : 13)
        .fillColor(INK)
        .text(letters.drawable(block.text), MARGIN)
        .moveDown(0.3);
      break;
    case 'text':
      doc
        .font('text')
        .fontSize(10)
        .fillColor(INK)
        .text(letters.drawable(block.text), MARGIN)
        .moveDown(0.6);
      break;
    case 'table':
      writeTable({ doc, letters }, block);
      break;
    default:
      throw new Error(`Unknown block: ${block satisfies never}`);
  }
}

function writeTable(pen: Pen, table: TableBlock): void {
  const { doc } = pen;
  const { columns, rows, widths } = table;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = doc.page.width - 2 * MARGIN;
  const cells = widths.map(width => (width / total) * room);
  writeRow(pen, table, columns, cells, 'bold');
  for (const row of rows) {
    const height = rowHeight(pen, row, cells, 'text');
    if (doc.y + height > doc.page.height - MARGIN) {
      doc.addPage();
      writeRow(pen, table, columns, cells, 'bold');
    }
    writeRow(pen, table, row, cells, 'text');
  }
  doc.moveDown(0.8);
}

function writeRow(
  pen: Pen,
  table: TableBlock,
  row: string[],
  cells: number[],
  font: Font,
): void {
  const { doc, letters } = pen;
  const height = rowHeight(pen, row, cells, font);
  const top = doc.y;
  const bottom = top + height;
  if (font === 'bold') {
    doc.rect(MARGIN, top, doc.page.width - 2 * MARGIN, height).fill(HEAD);
  }
  let left = MARGIN;
  row.forEach((text, index) => {
    const shade =
      font === 'text' && table.shaded && index > 0 ? shadeOf(text) : undefined;
    if (shade !== undefined) {
      doc
        .rect(left + 1, top + 1, cells[index] - 2, height - 2)
        .fill(SHADES[shade].background);
    }
    doc
      .fillColor(shade === undefined ? INK : SHADES[shade].text)
      .text(letters.drawable(text), left + CELL.padding, top + CELL.padding, {
        width: cells[index] - 2 * CELL.padding,
        // What is longer than a page is cut rather than breaking the row
        height: height - 2 * CELL.padding,
        ellipsis: true,
        align: table.numbers?.includes(index) ? 'right' : 'left',
      });
    left += cells[index];
  });
  doc
    .moveTo(MARGIN, bottom)
    .lineTo(doc.page.width - MARGIN, bottom)
    .lineWidth(0.5)
    .strokeColor(LINE)
    .stroke();
  doc.x = MARGIN;
  doc.y = bottom;
}

function rowHeight(
  { doc, letters }: Pen,
  row: string[],
  cells: number[],
  font: Font,
): number {
  doc.font(font).fontSize(CELL.size);
  const highest = Math.max(
    ...row.map((text, index) =>
      doc.heightOfString(letters.drawable(text) || ' ', {
        width: cells[index] - 2 * CELL.padding,
      }),
    ),
  );
  const most = doc.page.height - 2 * MARGIN - 40;
  return Math.min(highest, most) + 2 * CELL.padding;
}

function keepTogether(doc: PDFKit.PDFDocument, height: number): void {
  if (doc.y + height > doc.page.height - MARGIN) {
    doc.addPage();
  }
}

function numberPages({ doc, letters }: Pen, title: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // Below the margin, where text would otherwise start a page of its own
    doc.page.margins.bottom = 0;
    doc
      .font('text')
      .fontSize(8)
      .fillColor(INK)
      .text(
        letters.drawable(`${title} - page ${page + 1} of ${count}`),
        MARGIN,
        doc.page.height - 32,
        { align: 'center', width: doc.page.width - 2 * MARGIN },
      );
  }
}
