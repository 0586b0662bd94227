import { pathTo } from '../../lens/reading/jsonPath';
import { OverlayIssueCode } from '../issueCodes';

/** One fault of an overlay. */
export interface OverlayFault {
  code: OverlayIssueCode;
  path: string;
  /** Path of what to point at, where that is not `path`. */
  place?: string;
  message: string;
}

export type FieldMap = Record<string, unknown>;

/** Takes typed values out of an unknown one and notes whatever does not fit. */
export class Fields {
  readonly faults: OverlayFault[] = [];

  fault(code: OverlayIssueCode, path: string, message: string): undefined {
    this.faults.push({ code, path, message });
    return undefined;
  }

  /** An object with no other keys than these; without `keys` any key is taken. */
  map(value: unknown, path: string, keys?: string[]): FieldMap | undefined {
    if (!isMap(value)) {
      return this.fault(
        'overlay-wrong-type',
        path,
        `A map${
          keys ? ` with ${keys.join(', ')}` : ''
        } should stand here, not ${nameOf(value)}.`,
      );
    }
    for (const key of Object.keys(value)) {
      if (keys && !keys.includes(key)) {
        this.fault(
          'overlay-unknown-key',
          pathTo(path, key),
          `"${key}" is not known here; possible are ${keys.join(', ')}.`,
        );
      }
    }
    return value;
  }

  list(value: unknown, path: string): unknown[] | undefined {
    return Array.isArray(value)
      ? value
      : this.fault(
          'overlay-wrong-type',
          path,
          `A list should stand here, not ${nameOf(value)}.`,
        );
  }

  text(value: unknown, path: string): string | undefined {
    if (typeof value !== 'string') {
      return this.fault(
        'overlay-wrong-type',
        path,
        `A text should stand here, not ${nameOf(
          value,
        )}; quotes make one of it.`,
      );
    }
    return value.trim() === ''
      ? this.fault('overlay-missing-field', path, 'The text is empty.')
      : value;
  }

  number(value: unknown, path: string): number | undefined {
    return typeof value === 'number' && Number.isFinite(value)
      ? value
      : this.fault(
          'overlay-wrong-type',
          path,
          `A number should stand here, not ${nameOf(value)}.`,
        );
  }

  flag(value: unknown, path: string): boolean | undefined {
    return typeof value === 'boolean'
      ? value
      : this.fault(
          'overlay-wrong-type',
          path,
          `true or false should stand here, not ${nameOf(value)}.`,
        );
  }

  oneOf<T extends string>(
    value: unknown,
    path: string,
    options: readonly T[],
  ): T | undefined {
    return (
      options.find(option => option === value) ??
      this.fault(
        'overlay-wrong-value',
        path,
        `Possible here are ${options.join(', ')}, not ${
          typeof value === 'string' ? `"${value}"` : nameOf(value)
        }.`,
      )
    );
  }

  /** Reads a key that may be missing. */
  optional<T>(
    map: FieldMap,
    key: string,
    path: string,
    read: (value: unknown, path: string) => T | undefined,
  ): T | undefined {
    return isMissing(map[key]) ? undefined : read(map[key], pathTo(path, key));
  }

  /** Reads a key that must not be missing. */
  required<T>(
    map: FieldMap,
    key: string,
    path: string,
    read: (value: unknown, path: string) => T | undefined,
  ): T | undefined {
    if (isMissing(map[key])) {
      this.faults.push({
        code: 'overlay-missing-field',
        path: pathTo(path, key),
        place: path,
        message: `"${key}" is required and missing here.`,
      });
      return undefined;
    }
    return read(map[key], pathTo(path, key));
  }
}

export function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

export function nameOf(value: unknown): string {
  if (isMissing(value)) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

function isMap(value: unknown): value is FieldMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
