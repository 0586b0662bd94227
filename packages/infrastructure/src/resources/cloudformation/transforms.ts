import { DocNode, nodeAt } from '../../reading/DocNode';
import { TemplateIssue } from '../../reading/TemplateIssue';
import {
  INCLUDE,
  isInclude,
  transformName,
  transformsIn,
} from '../../resolving/include';

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
  /** Set where an include brings in parts that cannot be seen. */
  hidden?: string;
}

/** Reads which transforms run over the whole template, or over all its resources. */
export function transformsOf(root: DocNode): Transforms {
  const places = [
    nodeAt(root, 'Transform'),
    nodeAt(root, 'Fn::Transform'),
  ].filter(node => node !== undefined);
  const transforms = places.flatMap(node =>
    transformsIn(node).flatMap(item => transformName(item) ?? []),
  );
  const [line] = places.map(node => node.line);
  const overResources = nodeAt(root, 'Resources', 'Fn::Transform');
  const macro = [
    ...transforms.filter(name => name !== INCLUDE),
    ...(overResources && !isInclude(overResources)
      ? [transformName(overResources) ?? 'without a name']
      : []),
  ].find(name => !KNOWN.has(name));
  const hidden = transforms.includes(INCLUDE)
    ? 'an include brings in parts that cannot be seen here'
    : undefined;
  const doubt =
    macro === undefined
      ? undefined
      : `macro ${macro} may change the template at deployment`;
  const issues = [hidden, doubt && `the ${doubt}`].flatMap(
    (text): TemplateIssue[] =>
      text === undefined
        ? []
        : [
            {
              severity: 'notice',
              message: `${text[0].toUpperCase()}${text.slice(1)}.`,
              line: line ?? overResources?.line,
            },
          ],
  );
  return { isSam: transforms.includes(SAM), issues, doubt, hidden };
}
