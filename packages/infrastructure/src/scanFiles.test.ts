import { scanFiles } from './scanFiles';
import { NeighbourText } from './TemplateScan';

const bucket = (status: string) =>
  `Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: {Status: ${status}}\n`;
const stack = (location: string) =>
  `Resources:\n  Inner:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ${location}}\n`;

/** Files by name; all stand in one folder. */
function folder(files: Record<string, string>) {
  const asked: string[] = [];
  return {
    asked,
    read: async (location: string): Promise<NeighbourText | undefined> => {
      asked.push(location);
      const file = location.replace(/^\.\//, '');
      const text = files[file];
      return text === undefined ? undefined : { file, text };
    },
  };
}

const filesOf = (scans: { file: string }[]) => scans.map(({ file }) => file);

describe('scanFiles', () => {
  it('scans nested templates after the given ones, each once, whoever names them', async () => {
    const { read } = folder({
      'a.yaml': `${stack(
        './b.yaml',
      )}  Again:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: b.yaml}\n`,
      'b.yaml': bucket('Enabled'),
    });
    const outer = await read('a.yaml');
    const other = { file: 'c.yaml', text: bucket('Suspended') };
    expect(filesOf(await scanFiles([outer ?? other, other], read))).toEqual([
      'a.yaml',
      'c.yaml',
      'b.yaml',
    ]);
  });

  it('ends where stacks name each other in a circle', async () => {
    const files = { 'a.yaml': stack('b.yaml'), 'b.yaml': stack('a.yaml') };
    const { read } = folder(files);
    const scans = await scanFiles(
      [{ file: 'a.yaml', text: files['a.yaml'] }],
      read,
    );
    expect(filesOf(scans)).toEqual(['a.yaml', 'b.yaml']);
    expect(scans.map(({ issues }) => issues)).toEqual([
      [],
      [
        {
          severity: 'fault',
          message:
            'Nested stack Inner leads back to a.yaml, and so round in circles.',
          line: 2,
        },
      ],
    ]);
  });

  it('asks for at most fifty files beside the given ones', async () => {
    const many = Array.from(
      { length: 80 },
      (_, i) =>
        `  S${i}:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: n${i}.yaml}\n`,
    ).join('');
    const { read, asked } = folder({});
    await scanFiles([{ file: 'a.yaml', text: `Resources:\n${many}` }], read);
    expect(asked).toHaveLength(50);
  });

  it('never asks for what is on the network', async () => {
    const { read, asked } = folder({});
    const locations = [
      'https://169.254.169.254/latest',
      's3://bucket/key.yaml',
      '//internal/share.yaml',
      'file:///etc/passwd',
    ];
    await scanFiles(
      locations.map((location, i) => ({
        file: `${i}.yaml`,
        text: stack(location),
      })),
      read,
    );
    expect(asked).toEqual([]);
  });

  it.each(['gone.yaml', 'https://bucket.s3.amazonaws.com/gone.yaml'])(
    'says that the template of a nested stack is not at hand: %s',
    async location => {
      const [{ issues }] = await scanFiles(
        [{ file: 'a.yaml', text: stack(location) }],
        folder({}).read,
      );
      expect(issues).toEqual([
        {
          severity: 'notice',
          message: `The template of nested stack Inner (${location}) is not at hand; what it makes is not judged.`,
          line: 2,
        },
      ]);
    },
  );

  it('finds the template of a nested stack of synthesized CDK by its asset', async () => {
    const { read } = folder({ 'inner.template.json': bucket('Enabled') });
    const text = JSON.stringify({
      Resources: {
        Inner: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3.']] } },
          Metadata: {
            'aws:asset:path': 'inner.template.json',
            'aws:asset:property': 'TemplateURL',
          },
        },
      },
    });
    expect(
      filesOf(await scanFiles([{ file: 'outer.json', text }], read)),
    ).toEqual(['outer.json', 'inner.template.json']);
  });
});
