import { Answer, unknownBecause } from './judging/Answer';
import { templateChecks } from './checks';
import { Finding, TemplateCheck } from './checks/TemplateCheck';
import { nodeAt } from './reading/DocNode';
import { Refusal } from './reading/NodeBuilder';
import { readDocument } from './reading/readDocument';
import { TemplateIssue } from './reading/TemplateIssue';
import {
  isTemplate,
  readTemplate,
} from './resources/cloudformation/readTemplate';
import { isPlan } from './resources/terraform/plannedResources';
import { readPlan } from './resources/terraform/readPlan';
import { Stack } from './resources/Stack';
import {
  ScanRequest,
  ScannedFact,
  ScannedOutcome,
  ScannedResource,
  TemplateScan,
} from './TemplateScan';
import { neighboursOf } from './neighbours';

/**
 * Says what a CloudFormation template (JSON, YAML, SAM, synthesized CDK) or a
 * Terraform plan (`terraform show -json`) proves. Pure, in bounded time and
 * memory; a file that cannot be read gives unknown facts and says why.
 *
 * @public
 */
export function scanTemplate(request: ScanRequest): TemplateScan {
  try {
    return scanWithin(request);
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) {
      const why =
        error instanceof Refusal
          ? error.message
          : 'what it refers to goes round in circles or too deep';
      const message = `The file is refused: ${why}.`;
      return unreadable(request.file, [{ severity: 'refused', message }], why);
    }
    throw error;
  }
}

/**
 * The scan of a file that could not even be read: every fact is unknown, as it may
 * hold anything.
 *
 * @param reason - reads on from the name of the file: "is not there"
 * @public
 */
export function unreadScan(file: string, reason: string): TemplateScan {
  return unreadable(
    file,
    [{ severity: 'refused', message: `The file ${reason}.` }],
    reason,
  );
}

function scanWithin(request: ScanRequest): TemplateScan {
  const { file, text } = request;
  const { root, issues, isPartial = false } = readDocument(text);
  if (root === undefined) {
    return unreadable(
      file,
      issues,
      text.trim() === '' ? 'the file is empty' : 'the file holds no values',
    );
  }
  if (isTemplate(root)) {
    const template = readTemplate(root, neighboursOf(request, root));
    return {
      file,
      format: 'cloudformation',
      facts: factsOf(template.stack, file, {
        all: template.doubt,
        isPartial,
        hidden: template.hidden,
        undeployable: template.undeployable,
      }),
      issues: [...issues, ...template.issues],
    };
  }
  if (isPlan(root)) {
    const plan = readPlan(root);
    return {
      file,
      format: 'terraform',
      facts: factsOf(plan.stack, file, { isPartial }),
      issues: [...issues, ...plan.issues],
    };
  }
  const message =
    nodeAt(root, 'AWSTemplateFormatVersion') === undefined
      ? 'The file is neither a CloudFormation template nor a Terraform plan.'
      : 'The template has no Resources.';
  return unreadable(
    file,
    [...issues, { severity: 'refused', message }],
    'the file is not a template or plan',
  );
}

function unreadable(
  file: string,
  issues: TemplateIssue[],
  reason: string,
): TemplateScan {
  const refusal = issues.find(issue => issue.severity === 'refused');
  return {
    file,
    format: 'none',
    facts: templateChecks.map(({ fact }) => ({
      name: fact.name,
      outcome: 'unknown',
      reason: refusal?.message.replace(/\.$/, '') ?? reason,
      resources: [],
    })),
    issues:
      refusal === undefined
        ? [
            ...issues,
            { severity: 'refused', message: `Nothing was read: ${reason}.` },
          ]
        : issues,
  };
}

function factsOf(stack: Stack, file: string, doubt: Doubt): ScannedFact[] {
  return templateChecks.map(check => {
    const findings = check.judge(stack).map(
      ({ resource, answer }): Finding => ({
        resource,
        answer: doubted({ resource, answer }, check, doubt),
      }),
    );
    return {
      name: check.fact.name,
      ...summary(findings, whyMore(doubt)),
      resources: findings.map(
        ({ resource, answer }): ScannedResource => ({
          file,
          logicalId: resource.id,
          line: resource.line,
          ...outcomeOf(answer),
        }),
      ),
    };
  });
}

/** Broken syntax may hide anything: a resource, and what a resource says of itself. */
const BROKEN = 'a part of the file could not be read';

interface Doubt {
  /** Why nothing is certain. */
  all?: string;
  /** The file was read only in part. */
  isPartial: boolean;
  /** Why resources may be made that cannot be seen. */
  hidden?: string;
  /** Why no deployment can make a resource, by its id. */
  undeployable?: ReadonlyMap<string, string>;
}

/** Why there may be resources beside those that were found. */
function whyMore({ all, isPartial, hidden }: Doubt): string | undefined {
  return all ?? (isPartial ? BROKEN : hidden);
}

function doubted(
  { resource, answer }: Finding,
  check: TemplateCheck,
  { all, isPartial, hidden, undeployable }: Doubt,
): Answer {
  const why = all ?? undeployable?.get(resource.id);
  if (why !== undefined) {
    return unknownBecause(why);
  }
  if (check.fact.kind === 'existence') {
    return answer;
  }
  if (isPartial) {
    return unknownBecause(BROKEN);
  }
  const isOpen =
    answer.is === 'true' ||
    (answer.is === 'false' && check.restsOnOthers === true);
  return hidden !== undefined && isOpen ? unknownBecause(hidden) : answer;
}

/** The `every` of the findings; absent where nothing is relevant, and nothing else can be. */
function summary(
  findings: Finding[],
  more: string | undefined,
): ScannedOutcome {
  if (findings.length === 0) {
    return more === undefined
      ? { outcome: 'absent' }
      : { outcome: 'unknown', reason: more };
  }
  const failed = findings.filter(({ answer }) => answer.is === 'false');
  const open = findings.filter(({ answer }) => answer.is === 'unknown');
  const [telling] = failed.length > 0 ? failed : open;
  if (telling === undefined) {
    return { outcome: 'value', value: true };
  }
  const others = (failed.length > 0 ? failed : open).map(
    ({ resource }) => resource.id,
  );
  const shown = others.slice(0, 5).join(', ');
  const ids =
    others.length > 5 ? `${shown} and ${others.length - 5} more` : shown;
  if (failed.length > 0) {
    const why = telling.answer.reason;
    return {
      outcome: 'value',
      value: false,
      reason: why === undefined ? `not so for ${ids}` : `${ids}: ${why}`,
    };
  }
  return { outcome: 'unknown', reason: `${ids}: ${telling.answer.reason}` };
}

function outcomeOf(answer: Answer): ScannedOutcome {
  if (answer.is === 'unknown') {
    return { outcome: 'unknown', reason: answer.reason };
  }
  return {
    outcome: 'value',
    value: answer.is === 'true',
    ...(answer.reason === undefined ? {} : { reason: answer.reason }),
  };
}
