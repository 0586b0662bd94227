import { parseArgs, ParseArgsConfig } from 'node:util';
import { messageOf, wrongUse } from '../Failure';

/**
 * Parses the arguments of a command.
 *
 * @throws Failure that says what is wrong with them
 */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongUse(
      messageOf(error).split('. To specify')[0].replace(/\.?$/, '.'),
    );
  }
}

/**
 * One of some words.
 *
 * @throws Failure where it is none of them
 */
export function oneOf<T extends string>(
  option: string,
  given: string,
  allowed: readonly T[],
): T {
  const found = allowed.find(word => word === given);
  if (found === undefined) {
    throw wrongUse(
      `--${option} is one of ${allowed.join(', ')}, not "${given}".`,
    );
  }
  return found;
}

/**
 * A number of 0 or more; undefined where the option is not given.
 *
 * @throws Failure where it is none
 */
export function numberOf(
  option: string,
  given: string | undefined,
): number | undefined {
  if (given === undefined) {
    return undefined;
  }
  const number = Number(given);
  if (given.trim() === '' || !Number.isFinite(number) || number < 0) {
    throw wrongUse(`--${option} is a number of 0 or more, not "${given}".`);
  }
  return number;
}

/** The words of a comma list; undefined where the option is not given. */
export function wordsOf(given: string | undefined): string[] | undefined {
  return given
    ?.split(',')
    .map(word => word.trim())
    .filter(word => word !== '');
}
