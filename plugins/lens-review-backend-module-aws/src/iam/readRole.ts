import {
  decodePolicy,
  parsePolicy,
  PolicyStatement,
} from '../policies/PolicyDocument';
import { AwsReader } from '../reading/AwsReader';
import { andThen, both, every, mapRead, Read, reached } from '../reading/Read';
import {
  getPolicy,
  getPolicyVersion,
  getRole,
  getRolePolicy,
  listAttachedRolePolicies,
  listRolePolicies,
} from './operations';
import { Role } from './roles';

/** The raw answers about one role. */
export interface RoleReading {
  role: Read<{ PermissionsBoundary?: object }>;
  /** ARNs of the managed policies that are attached. */
  attached: Read<string[]>;
  /** Statements of its own policies and of the customer's managed ones. */
  statements: Read<PolicyStatement[]>;
}

/** Asks about a role and reads every policy that the customer wrote for it. */
export async function readRole(
  found: Read<Role>,
  reader: AwsReader,
): Promise<RoleReading> {
  const role = await andThen(found, ({ name, place }) =>
    reader.read(getRole, place, { RoleName: name }),
  );
  const there = await andThen(role, () => found);
  const [attached, own] = await Promise.all([
    andThen(there, ({ name, place }) =>
      reader.read(listAttachedRolePolicies, place, { RoleName: name }),
    ),
    andThen(there, one => readOwnPolicies(one, reader)),
  ]);
  const managed = await andThen(both(there, attached), ([one, arns]) =>
    readManagedPolicies(one, arns, reader),
  );
  return {
    role,
    attached,
    statements: mapRead(both(own, managed), lists => lists.flat()),
  };
}

async function readOwnPolicies(
  { name: RoleName, place }: Role,
  reader: AwsReader,
): Promise<Read<PolicyStatement[]>> {
  return andThen(
    await reader.read(listRolePolicies, place, { RoleName }),
    async names =>
      mapRead(
        every(
          await Promise.all(
            names.map(async PolicyName =>
              andThen(
                reached(
                  await reader.read(getRolePolicy, place, {
                    RoleName,
                    PolicyName,
                  }),
                  `The policy ${PolicyName} of the role`,
                ),
                document => statementsIn(document, PolicyName),
              ),
            ),
          ),
        ),
        lists => lists.flat(),
      ),
  );
}

async function readManagedPolicies(
  { place }: Role,
  arns: readonly string[],
  reader: AwsReader,
): Promise<Read<PolicyStatement[]>> {
  const ours = arns.filter(arn => !isFromAws(arn));
  const documents = await Promise.all(
    ours.map(async PolicyArn => {
      const what = `The policy ${PolicyArn}`;
      const version = reached(
        await reader.read(getPolicy, place, { PolicyArn }),
        what,
      );
      return andThen(version, async VersionId =>
        andThen(
          reached(
            await reader.read(getPolicyVersion, place, {
              PolicyArn,
              VersionId,
            }),
            `${what} in version ${VersionId}`,
          ),
          document => statementsIn(document, PolicyArn),
        ),
      );
    }),
  );
  return mapRead(every(documents), lists => lists.flat());
}

/** What AWS itself writes is told by its name; see the check of managed policies. */
function isFromAws(policyArn: string): boolean {
  return /^arn:[^:]+:iam::aws:policy\//.test(policyArn);
}

function statementsIn(
  encoded: string,
  policy: string,
): Read<PolicyStatement[]> {
  const text = decodePolicy(encoded);
  const statements = text === undefined ? undefined : parsePolicy(text);
  return statements
    ? { outcome: 'value', value: statements }
    : {
        outcome: 'unknown',
        cause: 'malformed',
        reason: `The policy ${policy} is no policy document`,
      };
}
