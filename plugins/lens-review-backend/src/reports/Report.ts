import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** A review at an instant, for people who never saw the portal. */
export type Report = ApiSchemas['Report'];

/** A part of a report, whatever it is written as. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'table'; columns: string[]; rows: string[][]; widths: number[] };
