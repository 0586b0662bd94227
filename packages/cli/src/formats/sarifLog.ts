import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../package.json';

/** One finding, before it takes SARIF's shape. */
export interface SarifResult {
  ruleId: string;
  kind: 'pass' | 'fail' | 'open';
  level: 'none' | 'note' | 'warning' | 'error';
  text: string;
  locations: SarifLocation[];
}

export interface SarifLocation {
  physicalLocation: {
    artifactLocation: { uri: string };
    region?: { startLine: number; startColumn?: number };
  };
}

/** What a log is made of. */
export interface SarifContent {
  rules: { id: string; title: string; text: string }[];
  results: SarifResult[];
  notifications: {
    level: 'note' | 'warning' | 'error';
    text: string;
    locations: SarifLocation[];
  }[];
  /** Whether everything that was asked for was read. */
  complete: boolean;
}

const INFORMATION = 'https://github.com/lens-review/lens-review';

/** A log in SARIF 2.1.0. */
export function sarifLog(content: SarifContent): string {
  const ids = content.rules.map(({ id }) => id);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lens-review',
            version,
            informationUri: INFORMATION,
            rules: content.rules.map(({ id, title, text }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: content.complete,
            toolExecutionNotifications: content.notifications.map(
              ({ level, text, locations }) => ({
                level,
                message: { text },
                locations,
              }),
            ),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: content.results.map(
          ({ ruleId, kind, level, text, locations }) => ({
            ruleId,
            ruleIndex: ids.indexOf(ruleId),
            kind,
            level,
            message: { text },
            locations,
          }),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A place in a file; lines and columns from 1. */
export function sarifLocation(
  file: string,
  line?: number,
  column?: number,
): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line === undefined
        ? {}
        : {
            region: {
              startLine: line,
              ...(column === undefined ? {} : { startColumn: column }),
            },
          }),
    },
  };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) {
    return pathToFileURL(file).href;
  }
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
