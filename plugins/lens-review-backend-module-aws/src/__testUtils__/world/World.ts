import { Account, FakeAws, Region } from '@lens-review/fake-aws';

/** Where the resources of the test's component live: one account, one region. */
export interface World {
  account: Account;
  region: Region;
  accountId: string;
  regionName: string;
  /** When it is. */
  now: Date;
}

/** Annotations by which the component names its resources. */
export type Names = Record<string, string>;

export const REGION = 'eu-west-1';
export const NOW = new Date('2026-11-20T12:00:00Z');

export function worldIn(fake: FakeAws, accountId: string): World {
  const account = fake.account(accountId);
  return {
    account,
    region: account.region(REGION),
    accountId,
    regionName: REGION,
    now: NOW,
  };
}

/** Some hours before now. */
export function hoursBefore(hours: number): Date {
  return new Date(NOW.getTime() - hours * 3_600_000);
}
