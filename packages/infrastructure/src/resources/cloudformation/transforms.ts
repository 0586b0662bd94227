import { DocNode, nodeAt, textOf } from '../../reading/DocNode';
import { TemplateIssue } from '../../reading/TemplateIssue';

const SAM = 'AWS::Serverless-2016-10-31';

/** Transforms of AWS that leave what is written as it is, or are resolved here. */
const KNOWN = new Set([
  SAM,
  'AWS::LanguageExtensions',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
  'AWS::CodeDeployBlueGreen',
  'AWS::CodeStar',
  'AWS::ServiceCatalog',
]);

export interface Transforms {
  isSam: boolean;
  issues: TemplateIssue[];
  /** Set where a macro may change anything in the template. */
  doubt?: string;
}

/** Reads which transforms run over the whole template. */
export function transformsOf(root: DocNode): Transforms {
  const node = nodeAt(root, 'Transform');
  const written = node?.kind === 'list' ? node.items : [node];
  const transforms = written.flatMap(item => {
    const name = textOf(item) ?? textOf(nodeAt(item, 'Name'));
    return name === undefined ? [] : [name];
  });
  const included = transforms.includes('AWS::Include');
  const macro = transforms.find(
    name => !KNOWN.has(name) && name !== 'AWS::Include',
  );
  const issues: TemplateIssue[] = [];
  if (included) {
    issues.push({
      severity: 'notice',
      message: 'An include brings in parts that cannot be seen here.',
      line: node?.line,
    });
  }
  const doubt =
    macro === undefined
      ? undefined
      : `macro ${macro} may change the template at deployment`;
  if (doubt !== undefined) {
    issues.push({
      severity: 'notice',
      message: `The ${doubt}.`,
      line: node?.line,
    });
  }
  return { isSam: transforms.includes(SAM), issues, doubt };
}
