import { LensIssue } from './LensIssue';
import { lintReading } from './lint/lintReading';
import { ParsedLens } from './parseLens';

/**
 * Looks for every fault and weakness documented in docs/lens-lint.md. A lens
 * with an `error` must not be used: the AWS tool refuses it, or its rules have
 * no meaning. Warnings are weaknesses that published lenses have too.
 *
 * @returns all findings in file order, at most 500 and the number of the rest;
 * line and column where the lens was given as text
 * @public
 */
export function lintLens(lens: ParsedLens): LensIssue[] {
  return lintReading(lens, []);
}
