import {
  CompiledLens,
  evaluateScanGate,
  GateCheck,
  gatePassed,
} from '@lens-review/backstage-plugin-lens-review-common';
import { scanFiles, TemplateScan } from '@lens-review/infrastructure';
import { ExitCode } from '../ExitCode';
import { Failure, wrongUse } from '../Failure';
import { readBeside } from '../files/readBeside';
import { readText } from '../files/readText';
import { gateFormats } from '../formats/gate';
import { askPortal } from '../gate/askPortal';
import { scanForGate } from '../gate/scanForGate';
import { BUILT_IN, loadLens } from '../lenses/loadLens';
import { Command } from './Command';
import { numberOf, oneOf, parse, wordsOf } from './parse';

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'junit'] as const;

/** `lens-review gate`: whether a change may go on, by the portal's review, by templates, or by both. */
export const gate: Command = {
  name: 'gate',
  summary: 'Whether a change may go on, and why not.',
  help: `Usage: lens-review gate [options] [<template or plan>...]

Judges templates and plans without a portal, the review of an entity in a portal,
or both. What is unknown does not pass, and it is said what would have to be known.

About templates and plans:
  --no-conflicts             no practice is contradicted
  --min-supported <number>   practices that must be supported
  --require <practices>      comma list of <questionId>/<choiceId> to be supported
  --baseline <file>          the same file of the default branch, repeatable:
                             nothing that held there may be lost
  --overlay <file>           evidence of the lens

About an entity in a portal:
  --portal <address>         base address of the backend, or LENS_REVIEW_PORTAL;
                             the token is read from LENS_REVIEW_TOKEN
  --entity <ref>             component:default/churn
  --no-conflicts             nothing is claimed that evidence contradicts
  --min-score <number>, --min-assurance <number>
  --max-high-risks <number>  questions of high risk or unanswered
  --pillars <ids>            comma list: count the risks of these only
  --require-met <practices>  comma list: each is met by evidence or a document
  --against-milestone        nothing is worse than in its last milestone

Both:
  --lens <name or file>      ${BUILT_IN} (built in); a portal takes names only
  --format <format>          ${FORMATS.join(', ')}
  --report-only              say what the gate says, and answer 0 where it says no

Exit codes: 0 passed, 1 not passed, 2 wrong use, 3 a file could not be read, 4 the
portal gave no answer (also with --report-only).
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, {
      lens: { type: 'string', default: BUILT_IN },
      overlay: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'report-only': { type: 'boolean', default: false },
      'no-conflicts': { type: 'boolean', default: false },
      'min-supported': { type: 'string' },
      require: { type: 'string' },
      baseline: { type: 'string', multiple: true },
      portal: { type: 'string', default: process.env.LENS_REVIEW_PORTAL },
      entity: { type: 'string' },
      'min-score': { type: 'string' },
      'min-assurance': { type: 'string' },
      'max-high-risks': { type: 'string' },
      pillars: { type: 'string' },
      'require-met': { type: 'string' },
      'against-milestone': { type: 'boolean', default: false },
    });
    const format = oneOf('format', values.format, FORMATS);
    const noConflicts = values['no-conflicts'] || undefined;
    const ofFiles = {
      minSupported: numberOf('min-supported', values['min-supported']),
      require: wordsOf(values.require),
    };
    const ofEntity = {
      minScore: numberOf('min-score', values['min-score']),
      minAssurance: numberOf('min-assurance', values['min-assurance']),
      maxHighRisks: numberOf('max-high-risks', values['max-high-risks']),
      pillars: wordsOf(values.pillars),
      requireMet: wordsOf(values['require-met']),
      baseline: values['against-milestone']
        ? ('milestone' as const)
        : undefined,
    };
    const asksFiles = asks({ ...ofFiles, baseline: values.baseline });
    const asksEntity = asks(ofEntity);
    if (positionals.length === 0 && values.entity === undefined) {
      throw wrongUse('Name templates to judge, or an --entity of a portal.');
    }
    if (asksFiles && positionals.length === 0) {
      throw wrongUse(
        '--min-supported, --require and --baseline are about templates; name some.',
      );
    }
    if (asksEntity && values.entity === undefined) {
      throw wrongUse(
        '--min-score, --min-assurance, --max-high-risks, --pillars, --require-met and --against-milestone are known to a portal only; name an --entity.',
      );
    }
    if (!noConflicts && positionals.length > 0 && !asksFiles) {
      throw wrongUse(
        'Nothing is asked of the templates: --no-conflicts, --min-supported, --require or --baseline.',
      );
    }
    if (!noConflicts && values.entity !== undefined && !asksEntity) {
      throw wrongUse(
        'Nothing is asked of the entity: --no-conflicts, --min-score, --min-assurance, --max-high-risks, --pillars, --require-met or --against-milestone.',
      );
    }

    const checks: GateCheck[] = [];
    let scans: TemplateScan[] = [];
    if (positionals.length > 0) {
      const lens = await loadLens(values.lens, values.overlay);
      refuseUnknown(ofFiles.require, lens.compiled);
      scans = await scanAll(positionals);
      const baseline =
        values.baseline === undefined
          ? undefined
          : scanForGate(await scanAll(values.baseline), lens.compiled);
      checks.push(
        ...evaluateScanGate(
          { ...ofFiles, noConflicts },
          scanForGate(scans, lens.compiled),
          baseline,
        ),
      );
    }
    if (values.entity !== undefined) {
      if (values.portal === undefined) {
        throw wrongUse('Where is the portal? --portal or LENS_REVIEW_PORTAL.');
      }
      checks.push(
        ...(await askPortal(
          { url: values.portal, token: process.env.LENS_REVIEW_TOKEN },
          {
            ...ofEntity,
            noConflicts,
            entityRef: values.entity,
            lens: values.lens,
          },
        )),
      );
    }
    const passed = gatePassed(checks);
    terminal.out(
      gateFormats[format](
        {
          passed,
          reportOnly: values['report-only'],
          about: [values.entity ?? [], positionals].flat().join(', '),
          lens: values.lens,
          checks,
          scans,
        },
        terminal,
      ),
    );
    return passed || values['report-only'] ? ExitCode.ok : ExitCode.no;
  },
};

/** A misspelt practice would never be supported, and nobody would know why. */
function refuseUnknown(names: string[] | undefined, lens: CompiledLens): void {
  const known = new Set(
    lens.questions.flatMap(({ practices }) =>
      practices.map(({ questionId, choiceId }) => `${questionId}/${choiceId}`),
    ),
  );
  const unknown = (names ?? []).filter(name => !known.has(name));
  if (unknown.length > 0) {
    throw wrongUse(
      `The lens has no practice ${unknown.join(
        ', ',
      )}; a practice is named as <questionId>/<choiceId>.`,
    );
  }
}

function asks(demands: Record<string, unknown>): boolean {
  return Object.values(demands).some(demand => demand !== undefined);
}

/**
 * Scans files whole.
 *
 * @throws Failure where one cannot be read: a gate is not decided on a part
 */
async function scanAll(paths: string[]): Promise<TemplateScan[]> {
  const files = await Promise.all(
    paths.map(async file => {
      const read = await readText(file);
      if (!read.ok) {
        throw new Failure(`${file} ${read.reason}.`, ExitCode.unreadable);
      }
      return { file, text: read.text };
    }),
  );
  const scans = await scanFiles(files, readBeside);
  for (const { file, format, issues } of scans) {
    if (format === 'none') {
      const refusal = issues.find(({ severity }) => severity === 'refused');
      throw new Failure(
        `${file}: ${refusal?.message ?? 'Nothing was read.'}`,
        ExitCode.unreadable,
      );
    }
  }
  return scans;
}
