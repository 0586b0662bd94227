import {
  LensChange,
  LensDifference,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Paint, paintFor } from '../terminal/paint';
import { Terminal } from '../terminal/Terminal';
import { printable } from '../terminal/printable';
import { countOf } from './countOf';

/** Two lenses, as they were named, and what differs. */
export interface DiffReport {
  from: string;
  to: string;
  difference: LensDifference;
}

/** How a comparison can be written. */
export const diffFormats = { text, json, markdown } satisfies Record<
  string,
  (report: DiffReport, terminal: Pick<Terminal, 'colors' | 'width'>) => string
>;

const MEANING: Record<LensDifference['kind'], string> = {
  none: 'no difference',
  minor: 'minor: open reviews take it at once',
  major: 'major: open reviews take it by upgrade',
};

function text(
  { from, to, difference }: DiffReport,
  { colors }: Pick<Terminal, 'colors' | 'width'>,
): string {
  const paint = paintFor(colors);
  const lines = difference.changes.map(
    change =>
      `  ${signOf(change.change, paint)} ${change.what} ${paint.bold(
        idOf(change),
      )}${change.title ? `  ${printable(change.title)}` : ''}${paint.faint(
        fieldsOf(change),
      )}`,
  );
  return `${[
    `${paint.bold(from)} → ${paint.bold(to)}: ${MEANING[difference.kind]}`,
    ...lines,
    ...(lines.length > 0 ? [countOf(lines.length, 'change')] : []),
  ].join('\n')}\n`;
}

function signOf(change: LensChange['change'], paint: Paint): string {
  switch (change) {
    case 'added':
      return paint.good('+');
    case 'removed':
      return paint.bad('-');
    case 'changed':
      return paint.open('~');
    default:
      return change satisfies never;
  }
}

function idOf({ pillarId, questionId, choiceId }: LensChange): string {
  return (
    [questionId, choiceId].filter(Boolean).join('/') || pillarId || 'the lens'
  );
}

function fieldsOf({ fields }: LensChange): string {
  return fields === undefined || fields.length === 0
    ? ''
    : `  (${fields.join(', ')})`;
}

/** Stable: keys may be added, none changes or goes. */
function json({ from, to, difference }: DiffReport): string {
  return `${JSON.stringify({ from, to, ...difference }, null, 2)}\n`;
}

function markdown({ from, to, difference }: DiffReport): string {
  return `${[
    `## ${from} → ${to}`,
    '',
    `${MEANING[difference.kind]}.`,
    ...(difference.changes.length > 0 ? [''] : []),
    ...difference.changes.map(
      change =>
        `- ${change.change} ${change.what} \`${idOf(change)}\`${fieldsOf(
          change,
        )}`,
    ),
  ].join('\n')}\n`;
}
