import PDFDocument from 'pdfkit';
import { Block } from './Report';

const MARGIN = 48;
const TEXT = 'Helvetica';
const BOLD = 'Helvetica-Bold';
const CELL = { size: 8.5, padding: 3 };

/** A report as PDF, A4, with page numbers. */
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
  blocks.forEach(block => write(doc, block));
  numberPages(doc, title);
  doc.end();
  return ended;
}

function write(doc: PDFKit.PDFDocument, block: Block): void {
  switch (block.kind) {
    case 'heading':
      // A heading alone at the foot of a page belongs to nothing
      keepTogether(doc, 70);
      doc
        .moveDown(block.level === 1 ? 0 : 1)
        .font(BOLD)
        .fontSize(block.level === 1 ? 18 : 13)
        .text(latin(block.text), MARGIN)
        .moveDown(0.4);
      break;
    case 'text':
      doc.font(TEXT).fontSize(10).text(latin(block.text), MARGIN).moveDown(0.6);
      break;
    case 'table':
      writeTable(doc, block);
      break;
    default:
      throw new Error(`Unknown block: ${block satisfies never}`);
  }
}

function writeTable(
  doc: PDFKit.PDFDocument,
  { columns, rows, widths }: Extract<Block, { kind: 'table' }>,
): void {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = doc.page.width - 2 * MARGIN;
  const cells = widths.map(width => (width / total) * room);
  writeRow(doc, columns, cells, BOLD);
  for (const row of rows) {
    const height = rowHeight(doc, row, cells, TEXT);
    if (doc.y + height > doc.page.height - MARGIN) {
      doc.addPage();
      writeRow(doc, columns, cells, BOLD);
    }
    writeRow(doc, row, cells, TEXT);
  }
  doc.moveDown(0.8);
}

function writeRow(
  doc: PDFKit.PDFDocument,
  row: string[],
  cells: number[],
  font: string,
): void {
  const height = rowHeight(doc, row, cells, font);
  const top = doc.y;
  let left = MARGIN;
  row.forEach((text, index) => {
    doc.text(latin(text), left + CELL.padding, top + CELL.padding, {
      width: cells[index] - 2 * CELL.padding,
      // What is longer than a page is cut rather than breaking the row
      height: height - 2 * CELL.padding,
      ellipsis: true,
    });
    left += cells[index];
  });
  const bottom = top + height;
  doc
    .moveTo(MARGIN, bottom)
    .lineTo(doc.page.width - MARGIN, bottom)
    .lineWidth(0.5)
    .strokeColor('#c9d1d9')
    .stroke();
  doc.x = MARGIN;
  doc.y = bottom;
}

function rowHeight(
  doc: PDFKit.PDFDocument,
  row: string[],
  cells: number[],
  font: string,
): number {
  doc.font(font).fontSize(CELL.size);
  const highest = Math.max(
    ...row.map((text, index) =>
      doc.heightOfString(latin(text) || ' ', {
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

function numberPages(doc: PDFKit.PDFDocument, title: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // Below the margin, where text would otherwise start a page of its own
    doc.page.margins.bottom = 0;
    doc
      .font(TEXT)
      .fontSize(8)
      .text(
        latin(`${title} - page ${page + 1} of ${count}`),
        MARGIN,
        doc.page.height - 32,
        { align: 'center', width: doc.page.width - 2 * MARGIN },
      );
  }
}

/** The fonts that every reader has know Western European letters; others become a question mark. */
function latin(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\n\u0020-\u007e\u00a0-\u00ff]/gu, '?');
}
