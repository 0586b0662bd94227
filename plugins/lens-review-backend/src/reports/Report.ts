import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** A review at an instant, for people who never saw the portal. */
export type Report = ApiSchemas['Report'];

/** A part of a report, whatever it is written as. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; text: string }
  | TableBlock;

/** A table; the first cell of a row names it. */
export interface TableBlock {
  kind: 'table';
  columns: string[];
  rows: string[][];
  widths: number[];
  /** Columns that hold numbers, counted from 0. */
  numbers?: number[];
  /** Its numbers are percentages, shaded the deeper the higher. */
  shaded?: boolean;
}

/**
 * Step of the shade of a percentage, 0 to 4; undefined for what is none.
 *
 * @param cell - as it is written
 */
export function shadeOf(cell: string): number | undefined {
  return /^\d+(\.\d)?$/.test(cell)
    ? Math.min(4, Math.floor(Number(cell) / 20))
    : undefined;
}

/** Text and background of each step: one hue, as the portal's heat map has it. */
export const SHADES = [
  { text: '#1b2a3a', background: '#f3f7fb' },
  { text: '#1b2a3a', background: '#d9e7f4' },
  { text: '#14263a', background: '#afcde9' },
  { text: '#ffffff', background: '#3f76ac' },
  { text: '#ffffff', background: '#1c4f82' },
] as const;
