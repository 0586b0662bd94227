import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { createAnnotationsAction } from './annotations';

const ENDPOINT = 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn';
const BUCKETS = ['arn:aws:s3:::churn-data', 'arn:aws:s3:::churn-models'];

describe('lens-review:annotations', () => {
  async function sort(
    input: Parameters<
      ReturnType<typeof createAnnotationsAction>['handler']
    >[0]['input'],
  ) {
    const outputs: JsonObject = {};
    await createAnnotationsAction().handler({
      ...createMockActionContext({ input }),
      output: (name, value) => {
        outputs[name] = value;
      },
    });
    return outputs;
  }

  it('brings each ARN to the annotation that is read for its kind', async () => {
    const { annotations, yaml } = await sort({
      resources: [ENDPOINT, ...BUCKETS, BUCKETS[0]],
      accountId: '111122223333',
      region: 'eu-west-1',
      cadence: 'P1M',
      templates: ['infrastructure/a.yaml', 'https://example.com/b.yaml'],
      documents: {
        'MLOPS02/MLOPS02_BP01': 'https://example.com/roles',
        'MLOPS02/MLOPS02_BP02': undefined,
      },
    });
    expect(annotations).toEqual({
      'aws.amazon.com/account-id': '111122223333',
      'aws.amazon.com/region': 'eu-west-1',
      'aws.amazon.com/amazon-sagemaker-endpoint-arn': ENDPOINT,
      'aws.amazon.com/amazon-s3-bucket-arn': BUCKETS.join(','),
      'lens-review.io/lenses': 'machine-learning',
      'lens-review.io/cadence': 'P1M',
      'lens-review.io/cloudformation-template':
        'infrastructure/a.yaml,url:https://example.com/b.yaml',
      'lens-review.io/attestations':
        'machine-learning/MLOPS02/MLOPS02_BP01=https://example.com/roles\n',
    });
    expect(parse(String(yaml))).toEqual({ metadata: { annotations } });
  });

  it('names the lens where nothing else is known', async () => {
    expect((await sort({ lens: 'ours' })).annotations).toEqual({
      'lens-review.io/lenses': 'ours',
    });
  });

  it('refuses what no collector reads', async () => {
    await expect(
      sort({ resources: ['arn:aws:iam::111122223333:user/ines'] }),
    ).rejects.toThrow('user/ines');
  });
});
