import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readConfig } from './readConfig';

const ACCOUNT = '123456789012';

function reading(aws: JsonObject | undefined) {
  return readConfig(
    new ConfigReader(aws === undefined ? {} : { lensReview: { aws } }),
  );
}

describe('readConfig', () => {
  it('gives nothing where no account is configured', () => {
    expect(reading(undefined)).toBeUndefined();
    expect(reading({})).toBeUndefined();
    expect(reading({ accounts: [], concurrency: 2 })).toBeUndefined();
  });

  it('takes the only account as the default', () => {
    expect(reading({ accounts: [{ accountId: ACCOUNT }] })).toEqual({
      accounts: new Map([[ACCOUNT, { accountId: ACCOUNT }]]),
      defaultAccountId: ACCOUNT,
      concurrency: 6,
      optIn: new Set(),
    });
    expect(
      reading({
        accounts: [{ accountId: ACCOUNT }, { accountId: '000000000001' }],
      })?.defaultAccountId,
    ).toBeUndefined();
  });

  it('takes an endpoint on this machine', () => {
    for (const endpoint of [
      'http://127.0.0.1:4566',
      'http://localhost:4566',
      'https://[::1]:4566/',
    ]) {
      expect(
        reading({ accounts: [{ accountId: ACCOUNT }], endpoint })?.endpoint,
      ).toBe(endpoint);
    }
    expect(
      reading({
        accounts: [{ accountId: ACCOUNT }],
        endpoint: 'http://aws.test',
        allowRemoteEndpoint: true,
      })?.endpoint,
    ).toBe('http://aws.test');
  });

  it.each<[string, JsonObject, string]>([
    [
      'a number for an account',
      { accounts: [{ accountId: 123456789012 }] },
      "lensReview.aws.accounts[0].accountId: write the account's number in quotes, e.g. '123456789012'",
    ],
    [
      'an account that is too short',
      { accounts: [{ accountId: '1234' }] },
      "lensReview.aws.accounts[0].accountId: write the account's twelve digits in quotes",
    ],
    [
      'an account twice',
      { accounts: [{ accountId: ACCOUNT }, { accountId: ACCOUNT }] },
      `lensReview.aws.accounts[1].accountId: ${ACCOUNT} is there twice`,
    ],
    [
      'a default account that is not there',
      { accounts: [{ accountId: ACCOUNT }], defaultAccountId: '000000000001' },
      'lensReview.aws.defaultAccountId: 000000000001 is not among lensReview.aws.accounts; add it there',
    ],
    [
      'no regions',
      { accounts: [{ accountId: ACCOUNT, regions: [] }] },
      'lensReview.aws.accounts[0].regions: name at least one region',
    ],
    [
      'a filter that is none',
      { accounts: [{ accountId: ACCOUNT, allowedFor: { a: { $b: 1 } } }] },
      'lensReview.aws.accounts[0].allowedFor:',
    ],
    [
      'a setting that nobody knows',
      { accounts: [{ accountId: ACCOUNT, allowFor: {} }] },
      'lensReview.aws.accounts[0]: allowFor is no setting here',
    ],
    [
      'a source that nobody knows',
      { accounts: [{ accountId: ACCOUNT }], optIn: ['guardDuty'] },
      'lensReview.aws.optIn[0]: write some of budgets, config, costExplorer, securityHub',
    ],
    [
      'no calls at once',
      { accounts: [{ accountId: ACCOUNT }], concurrency: 0 },
      'lensReview.aws.concurrency: write a whole number from 1 to 64',
    ],
    [
      'an endpoint elsewhere',
      { accounts: [{ accountId: ACCOUNT }], endpoint: 'https://aws.test' },
      'lensReview.aws.endpoint: https://aws.test is not on this machine',
    ],
    [
      'an endpoint that only looks as if it were here',
      {
        accounts: [{ accountId: ACCOUNT }],
        endpoint: 'https://127.0.0.1.aws.test',
      },
      'lensReview.aws.endpoint: https://127.0.0.1.aws.test is not on this machine',
    ],
    [
      'an endpoint that is none',
      { accounts: [{ accountId: ACCOUNT }], endpoint: 'localhost:4566' },
      'lensReview.aws.endpoint: write a URL, e.g. http://127.0.0.1:4566',
    ],
  ])('refuses %s with path and remedy', (_, aws, message) => {
    expect(() => reading(aws)).toThrow(`Invalid configuration at ${message}`);
  });
});
