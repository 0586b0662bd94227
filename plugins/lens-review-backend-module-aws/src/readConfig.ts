import { Config } from '@backstage/config';
import {
  FilterPredicate,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import { z } from 'zod';
import { AwsConfig, OPT_IN_SERVICES } from './AwsConfig';
import { isAccountId, isRegionName } from './naming/Arn';

const ROOT = 'lensReview.aws';
const DEFAULT_CONCURRENCY = 6;

const accountId = z
  .string({
    error: "write the account's number in quotes, e.g. '123456789012'",
  })
  .refine(isAccountId, {
    error: "write the account's twelve digits in quotes, e.g. '123456789012'",
  });

const region = z
  .string({ error: 'write the name of a region, e.g. eu-central-1' })
  .refine(isRegionName, {
    error: 'write the name of a region, e.g. eu-central-1',
  });

const filter = z.unknown().transform((value, context): FilterPredicate => {
  try {
    return parseFilterPredicate(value);
  } catch (error) {
    context.addIssue(
      `${messageOf(
        error,
      )}. Write which entities may name resources of this account, e.g. { spec.system: retention }`,
    );
    return z.NEVER;
  }
});

const schema = z.strictObject(
  {
    accounts: z
      .array(
        z.strictObject({
          accountId,
          regions: z
            .array(region, { error: 'write a list of regions' })
            .min(
              1,
              'name at least one region, or leave the setting out for all',
            )
            .optional(),
          allowedFor: filter.optional(),
          requireTag: z
            .string({ error: 'write the key of a tag' })
            .min(1, 'write the key of a tag, or leave the setting out')
            .optional(),
        }),
        {
          error:
            'write a list of accounts, e.g. [{ accountId: "123456789012" }]',
        },
      )
      .default([]),
    defaultAccountId: accountId.optional(),
    defaultRegion: region.optional(),
    concurrency: z
      .int('write a whole number from 1 to 64')
      .min(1, 'write a whole number from 1 to 64')
      .max(64, 'write a whole number from 1 to 64')
      .default(DEFAULT_CONCURRENCY),
    optIn: z
      .array(
        z.enum(OPT_IN_SERVICES, {
          error: `write some of ${OPT_IN_SERVICES.join(', ')}`,
        }),
        { error: `write a list of ${OPT_IN_SERVICES.join(', ')}` },
      )
      .default([]),
    endpoint: z
      .url({
        protocol: /^https?$/,
        error: 'write a URL, e.g. http://127.0.0.1:4566',
      })
      .optional(),
    allowRemoteEndpoint: z
      .boolean({ error: 'write true or false' })
      .default(false),
  },
  { error: 'write an object; see config.d.ts for what it may hold' },
);

/**
 * Reads and checks the settings under `lensReview.aws`. Undefined where no account
 * is configured: then nothing is read.
 *
 * @throws Error naming the path and the remedy.
 */
export function readConfig(root: Config): AwsConfig | undefined {
  const value = root.getOptional(ROOT);
  if (value === undefined) {
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = issue.path
      .map(part =>
        typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
      )
      .join('');
    throw invalid(path, remedyOf(issue));
  }
  const { accounts, defaultAccountId, endpoint, ...rest } = result.data;
  accounts.forEach((account, index) => {
    if (
      accounts.findIndex(other => other.accountId === account.accountId) < index
    ) {
      throw invalid(
        `.accounts[${index}].accountId`,
        `${account.accountId} is there twice; give every account one entry`,
      );
    }
  });
  if (
    defaultAccountId !== undefined &&
    !accounts.some(account => account.accountId === defaultAccountId)
  ) {
    throw invalid(
      '.defaultAccountId',
      `${defaultAccountId} is not among ${ROOT}.accounts; add it there`,
    );
  }
  if (
    endpoint !== undefined &&
    !rest.allowRemoteEndpoint &&
    !isLoopback(endpoint)
  ) {
    throw invalid(
      '.endpoint',
      `${endpoint} is not on this machine. What answers there is taken for AWS and gets signed requests; leave the setting out to read AWS itself, or set ${ROOT}.allowRemoteEndpoint: true`,
    );
  }
  if (accounts.length === 0) {
    return undefined;
  }
  return {
    accounts: new Map(accounts.map(account => [account.accountId, account])),
    // With one account there is nothing to choose from
    defaultAccountId:
      defaultAccountId ??
      (accounts.length === 1 ? accounts[0].accountId : undefined),
    defaultRegion: rest.defaultRegion,
    concurrency: rest.concurrency,
    optIn: new Set(rest.optIn),
    endpoint,
  };
}

function remedyOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys'
    ? `${issue.keys.join(
        ', ',
      )} is no setting here; see config.d.ts for those there are`
    : issue.message;
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

function invalid(path: string, remedy: string): Error {
  return new Error(`Invalid configuration at ${ROOT}${path}: ${remedy}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
