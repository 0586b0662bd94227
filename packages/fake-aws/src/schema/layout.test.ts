import { DescribeEndpointOutput$ } from '@aws-sdk/client-sagemaker';
import { GetBucketEncryption$ } from '@aws-sdk/client-s3';
import { NormalizedSchema } from '@smithy/core/schema';
import { readOperation } from '../services/Operation';
import { membersOf } from './members';

// The fake reads two things out of the tuples themselves, because the SDK's schema
// classes do not tell them. AWS promises no layout: when this fails after an upgrade
// of the clients, `members.ts` and `Operation.ts` are the places to look at.
describe('the layout of the run-time schemas', () => {
  it('has the number of required members in the seventh place of a structure', () => {
    expect(DescribeEndpointOutput$).toHaveLength(7);
    expect(DescribeEndpointOutput$[0]).toBe(3);
    expect(
      membersOf(NormalizedSchema.of(DescribeEndpointOutput$))
        .filter(member => member.required)
        .map(member => member.name),
    ).toEqual([
      'EndpointName',
      'EndpointArn',
      'EndpointStatus',
      'CreationTime',
      'LastModifiedTime',
    ]);
  });

  it('has name, traits, input and output of an operation', () => {
    expect(readOperation(GetBucketEncryption$)).toMatchObject({
      service: 's3',
      name: 'GetBucketEncryption',
      http: { method: 'GET', path: '/', query: [{ name: 'encryption' }] },
    });
    expect(readOperation(DescribeEndpointOutput$)).toBeUndefined();
  });
});
