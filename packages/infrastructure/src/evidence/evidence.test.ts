import { resourceFacts } from './resourceFacts';
import { scanTemplate } from '../scan';

const scan = (text: string) => scanTemplate({ file: 'a.yaml', text });

describe('resourceFacts', () => {
  it('gives one fact a name and resource, with file, logical id and line', () => {
    const facts = resourceFacts(
      scan(
        'Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: {Status: Enabled}\n  Other:\n    Type: AWS::S3::Bucket\n',
      ),
    ).filter(({ name }) => name === 's3.versioning');
    expect(facts).toEqual([
      {
        name: 's3.versioning',
        resource: 'a.yaml#Data',
        source: 'a.yaml:2',
        outcome: 'value',
        value: true,
      },
      {
        name: 's3.versioning',
        resource: 'a.yaml#Other',
        source: 'a.yaml:6',
        outcome: 'value',
        value: false,
      },
    ]);
  });

  it('has no fact where nothing is relevant', () => {
    const names = resourceFacts(
      scan('Resources:\n  Budget:\n    Type: AWS::Budgets::Budget\n'),
    ).map(({ name }) => name);
    expect(names).toEqual(['budgets.exists']);
  });

  it('knows nothing of a file that was refused, as it may hold anything', () => {
    const facts = resourceFacts(scan('\u0000'));
    expect(facts.length).toBeGreaterThan(40);
    expect(
      facts.every(
        ({ outcome, resource }) =>
          outcome === 'unknown' && resource === 'a.yaml',
      ),
    ).toBe(true);
  });
});
