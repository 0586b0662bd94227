import { z } from 'zod';
import { CheckType, PipelineStep, PipelineSteps } from './PipelineSteps';

const CHECK_TYPES: readonly CheckType[] = [
  'DATA_BIAS',
  'DATA_QUALITY',
  'MODEL_BIAS',
  'MODEL_EXPLAINABILITY',
  'MODEL_QUALITY',
];

const stepSchema = z.looseObject({
  Name: z.string(),
  Type: z.string(),
  Arguments: z.unknown().optional(),
  DependsOn: z.unknown().optional(),
  CheckType: z.unknown().optional(),
  SkipCheck: z.unknown().optional(),
});

type RawStep = z.infer<typeof stepSchema>;

const definitionSchema = z.looseObject({ Steps: z.array(stepSchema) });

const branchesSchema = z.looseObject({
  IfSteps: z.array(stepSchema).nullish(),
  ElseSteps: z.array(stepSchema).nullish(),
});

const containerSchema = z.looseObject({
  AppSpecification: z.looseObject({ ImageUri: z.string() }),
});

/** Conditions within conditions, deeper than which nobody looks. */
const MAX_DEPTH = 20;

/**
 * The steps of a pipeline's definition, from its JSON.
 * https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/
 */
export function parsePipelineDefinition(
  text: string | undefined,
): PipelineSteps {
  if (!text) {
    return unreadable('AWS gave no definition of the pipeline');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unreadable(
      'The definition of the pipeline is no JSON; one that lies in S3 is not read',
    );
  }
  const definition = definitionSchema.safeParse(json);
  if (!definition.success) {
    return unreadable('The definition of the pipeline holds no list of steps');
  }
  const steps: PipelineStep[] = [];
  return collect(definition.data.Steps, false, 0, steps)
    ? { outcome: 'read', steps }
    : unreadable('A condition of the pipeline holds something that is no step');
}

/** Adds steps with those within their conditions; false where one could not be read. */
function collect(
  raw: readonly RawStep[],
  conditional: boolean,
  depth: number,
  steps: PipelineStep[],
): boolean {
  if (depth > MAX_DEPTH) {
    return false;
  }
  const behindCondition = dependants(raw);
  return raw.every(step => {
    const decided = conditional || behindCondition.has(step.Name);
    steps.push(toStep(step, decided));
    if (step.Type !== 'Condition') {
      return true;
    }
    const branches = branchesSchema.safeParse(step.Arguments);
    return (
      branches.success &&
      [branches.data.IfSteps, branches.data.ElseSteps].every(branch =>
        collect(branch ?? [], true, depth + 1, steps),
      )
    );
  });
}

function toStep(step: RawStep, conditional: boolean): PipelineStep {
  // A parameter decides otherwise: the check is there, whoever starts the pipeline may skip it
  const skipped = step.SkipCheck === true;
  const checks = CHECK_TYPES.find(type => type === step.CheckType);
  const container = containerSchema.safeParse(step.Arguments);
  return {
    name: step.Name,
    type: step.Type,
    conditional,
    ...(checks === undefined || skipped ? {} : { checks }),
    ...(container.success
      ? { image: container.data.AppSpecification.ImageUri }
      : {}),
  };
}

/** Names of steps that wait for a condition, directly or through others. */
function dependants(raw: readonly RawStep[]): Set<string> {
  const behind = new Set(
    raw.filter(({ Type }) => Type === 'Condition').map(({ Name }) => Name),
  );
  const conditions = new Set(behind);
  let grown = true;
  while (grown) {
    grown = false;
    for (const { Name, DependsOn } of raw) {
      if (
        !behind.has(Name) &&
        Array.isArray(DependsOn) &&
        DependsOn.some(name => behind.has(name))
      ) {
        behind.add(Name);
        grown = true;
      }
    }
  }
  return new Set([...behind].filter(name => !conditions.has(name)));
}

function unreadable(reason: string): PipelineSteps {
  return { outcome: 'unreadable', reason };
}
