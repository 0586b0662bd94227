import { FakeAws, Fault } from '@lens-review/fake-aws';
import {
  allOperations,
  checkOf,
  factsOf,
  factsUnder,
  idOf,
  inWorlds,
  keyOf,
  WorldInUse,
} from './__testUtils__/faults';
import { collectorsOn, Said, startFakeAws } from './__testUtils__/portal';
import { goodWorld } from './__testUtils__/world/goodWorld';

/** Accounts beside each other, so that waiting in one keeps no other waiting. */
const WORLDS = 8;

/** How long is waited for the answer that never comes; the others have their time. */
const HURRY_MS = 300;

const MATRIX_TIMEOUT_MS = 240_000;

/** After these, nothing is known of what was asked. */
const FAULTS: readonly Fault[] = [
  { kind: 'denied' },
  { kind: 'throttled' },
  { kind: 'timedOut' },
  { kind: 'malformed' },
];

/** They ask about what other resources lead to: that it is gone makes none of those absent. */
const REACHING: ReadonlySet<string> = new Set([
  'glue.GetSecurityConfiguration',
  'glue.GetDataQualityResult',
  'ec2.DescribeSecurityGroups',
  'ec2.DescribeSubnets',
  'iam.GetPolicy',
  'iam.GetPolicyVersion',
  'iam.GetRolePolicy',
  'eventbridge.DescribeRule',
  'sagemaker.DescribeDataQualityJobDefinition',
  'sagemaker.DescribeEndpointConfig',
  'sagemaker.DescribeHyperParameterTuningJob',
  'sagemaker.DescribeInferenceComponent',
  'sagemaker.DescribeInferenceRecommendationsJob',
  'sagemaker.DescribeModel',
  'sagemaker.DescribeModelBiasJobDefinition',
  'sagemaker.DescribeModelExplainabilityJobDefinition',
  'sagemaker.DescribeModelPackage',
  'sagemaker.DescribeModelQualityJobDefinition',
  'sagemaker.DescribeMonitoringSchedule',
  'sagemaker.DescribeTrainingJob',
  'sagemaker.ListPipelineExecutionSteps',
  'scheduler.GetSchedule',
]);

/** Resources are named and reached: those are absent, these unknown. */
const NAMED_OR_REACHED: ReadonlySet<string> = new Set(['kms.DescribeKey']);

/** They list what they are asked about by name: an empty list says that it is gone. */
const EMPTY_IS_GONE: ReadonlySet<string> = new Set([
  'autoscaling.DescribeAutoScalingGroups',
]);

/** An empty answer is one: S3 says nothing of buckets in the oldest region. */
const EMPTY_SAYS_SOMETHING: ReadonlySet<string> = new Set([
  's3.GetBucketLocation',
]);

/** What cannot be true of an endpoint on instances, as the good one is. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'sagemaker.endpoint.serverless',
]);

/** An empty answer was read that says nothing: nothing had been measured, or AWS would not give it. */
const NOTHING_SAID =
  /There (were no invocations|is no datapoint) in|There is no network interface in|shows no route table of|No (standard|rule|control) |\(FixtureRefused: /;

describe('the fault matrix', () => {
  const ids = [...allOperations.keys()];
  let fake: FakeAws;
  let worlds: WorldInUse[];
  /** The operation that is not waited for long, by account. */
  const hurried = new Map<string, string>();
  /** What the facts are while nothing is wrong. */
  let usual: Map<string, Said>;
  let cells = 0;

  beforeAll(async () => {
    fake = await startFakeAws();
    worlds = Array.from({ length: WORLDS }, (_, index) => {
      const accountId = String(111122223300 + index);
      return {
        accountId,
        entity: goodWorld(fake, accountId),
        collectors: collectorsOn(fake, {
          accountIds: [accountId],
          deadlineMs: operation =>
            hurried.get(accountId) === idOf(operation) ? HURRY_MS : 60_000,
        }),
      };
    });
    usual = await factsOf(worlds[0]);
  }, MATRIX_TIMEOUT_MS);

  afterAll(async () => {
    await fake.stop();
    process.stdout.write(
      `Fault matrix: ${ids.length} operations, ${cells} cells\n`,
    );
  });

  /** Facts that are not what they are while nothing is wrong. */
  function changed(facts: Map<string, Said>): Said[] {
    return [...facts.values()].filter(
      fact => fact.is !== usual.get(keyOf(fact))?.is,
    );
  }

  /** Facts of the collectors that were asked which are not there any more. */
  function missing(facts: Map<string, Said>): Said[] {
    const asked = new Set(
      [...facts.values()].map(({ collector }) => collector),
    );
    return [...usual.values()].filter(
      fact => asked.has(fact.collector) && !facts.has(keyOf(fact)),
    );
  }

  /** What is wrong about facts while an operation fails, whatever the way it fails. */
  function harmedBeside(id: string, facts: Map<string, Said>): Said[] {
    return [...changed(facts), ...missing(facts)].filter(
      fact => !checkOf(fact).restsOn.has(id),
    );
  }

  /** Facts that rest on an operation alone. */
  function restingOnlyOn(id: string): Said[] {
    return [...usual.values()].filter(fact => {
      const { restsOn } = checkOf(fact);
      return restsOn.has(id) && restsOn.size === 1;
    });
  }

  function permissionFor(id: string): string {
    const operation = [...allOperations].find(([key]) => key === id)?.[1];
    return `Missing permission: ${operation?.action}`;
  }

  /** Operations under which something is wrong, and what. */
  async function wrongUnder(
    fault: Fault,
    wrong: (id: string, facts: Map<string, Said>) => unknown[],
    only: readonly `${string}.${string}`[] = ids,
  ): Promise<{ id: string; wrong: unknown[] }[]> {
    const found: { id: string; wrong: unknown[] }[] = [];
    await inWorlds(worlds, only, async (id, world) => {
      if (fault.kind === 'timedOut') {
        hurried.set(world.accountId, id);
      }
      const facts = await factsUnder(fake, world, id, fault);
      hurried.delete(world.accountId);
      const all = [...harmedBeside(id, facts), ...wrong(id, facts)];
      if (all.length > 0) {
        found.push({ id, wrong: all });
      }
      cells += 1;
    });
    return found;
  }

  it('begins where everything is known and every operation is called', () => {
    expect(
      [...usual.values()].filter(
        ({ name, is }) => !/^(true|[1-9]|\[")/.test(is) && !ELSEWHERE.has(name),
      ),
    ).toEqual([]);
    expect(fake.problems).toEqual([]);
    const called = new Set(
      fake.calls.map(({ service, operation }) => `${service}.${operation}`),
    );
    expect([...called].sort()).toEqual([...ids].sort());
  });

  it.each(FAULTS)(
    'lets no value come of calls that are $kind, and other facts stand',
    async fault => {
      const wrong = await wrongUnder(fault, (id, facts) => [
        ...changed(facts).filter(({ is }) => !is.startsWith('unknown: ')),
        // What only finds out what is asked about may leave nothing to ask
        ...missing(facts).filter(fact => !checkOf(fact).reaches.has(id)),
        ...restingOnlyOn(id).filter(
          fact => !facts.get(keyOf(fact))?.is.startsWith('unknown: '),
        ),
        ...(changed(facts).length > 0 ? [] : ['nothing is unknown']),
        ...(fault.kind === 'denied'
          ? changed(facts).filter(({ is }) => !is.endsWith(permissionFor(id)))
          : []),
      ]);
      expect(wrong).toEqual([]);
    },
    MATRIX_TIMEOUT_MS,
  );

  it(
    'takes a resource that is gone for absent, and what others lead to for unknown',
    async () => {
      const wrong = await wrongUnder(
        { kind: 'gone' },
        (id, facts) => {
          const expected = REACHING.has(id) ? 'unknown: ' : 'absent';
          const isExpected = (is = '') =>
            NAMED_OR_REACHED.has(id)
              ? /^(absent|unknown: .* was not found$)/.test(is)
              : is.startsWith(expected);
          return [
            ...changed(facts).filter(({ is }) => !isExpected(is)),
            ...missing(facts).filter(fact => !checkOf(fact).reaches.has(id)),
            ...restingOnlyOn(id).filter(
              fact => !isExpected(facts.get(keyOf(fact))?.is),
            ),
            ...(changed(facts).length > 0 ? [] : [`nothing is ${expected}`]),
          ];
        },
        [...allOperations].flatMap(([id, { gone }]) => (gone ? [id] : [])),
      );
      expect(wrong).toEqual([]);
    },
    MATRIX_TIMEOUT_MS,
  );

  it(
    'gives exactly the value beside the check where a setting is gone',
    async () => {
      const wrong = await wrongUnder(
        { kind: 'settingGone' },
        (id, facts) => [
          ...changed(facts).filter(
            fact =>
              !fact.is.startsWith('unknown: ') &&
              !(EMPTY_IS_GONE.has(id) && fact.is === 'absent') &&
              !checkOf(fact).checks.some(
                ({ whenUnset }) => JSON.stringify(whenUnset) === fact.is,
              ),
          ),
          // An empty answer about a resource itself is none
          ...changed(facts).filter(
            ({ is }) =>
              is.startsWith('unknown: ') &&
              !NOTHING_SAID.test(is) &&
              !is.includes('was answered with something that is no answer'),
          ),
          ...missing(facts).filter(
            fact =>
              !checkOf(fact).reaches.has(id) &&
              checkOf(fact).checks.some(
                ({ whenUnset }) => whenUnset !== undefined,
              ),
          ),
          ...restingOnlyOn(id).filter(fact => {
            const is = facts.get(keyOf(fact))?.is;
            return (
              checkOf(fact).checks.every(
                ({ whenUnset }) => JSON.stringify(whenUnset) !== is,
              ) &&
              !is?.startsWith('unknown: ') &&
              !(EMPTY_IS_GONE.has(id) && is === 'absent')
            );
          }),
        ],
        ids.filter(id => !EMPTY_SAYS_SOMETHING.has(id)),
      );
      expect(wrong).toEqual([]);
    },
    MATRIX_TIMEOUT_MS,
  );
});
