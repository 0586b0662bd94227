import { Answer, unknownBecause } from './judging/Answer';
import { templateChecks } from './checks';
import { Finding, TemplateFact } from './checks/TemplateCheck';
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

function scanWithin(request: ScanRequest): TemplateScan {
  const { file, text } = request;
  const { root, issues, isPartial = false } = readDocument(text);
  if (root === undefined) {
    return unreadable(file, issues, 'the file could not be read');
  }
  if (isTemplate(root)) {
    const template = readTemplate(root, neighboursOf(request, root));
    return {
      file,
      format: 'cloudformation',
      facts: factsOf(template.stack, file, { all: template.doubt, isPartial }),
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
        answer: doubted(answer, check.fact.kind, doubt),
      }),
    );
    return {
      name: check.fact.name,
      ...summary(findings),
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

interface Doubt {
  /** Why nothing is certain. */
  all?: string;
  /** The file was read only in part, so that resources may be missing. */
  isPartial: boolean;
}

function doubted(
  answer: Answer,
  kind: TemplateFact['kind'],
  { all, isPartial }: Doubt,
): Answer {
  if (all !== undefined) {
    return unknownBecause(all);
  }
  return isPartial && kind === 'every' && answer.is === 'true'
    ? unknownBecause('a part of the file could not be read')
    : answer;
}

/** The `every` of the findings; absent where nothing is relevant. */
function summary(findings: Finding[]): ScannedOutcome {
  if (findings.length === 0) {
    return { outcome: 'absent' };
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
