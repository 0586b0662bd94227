import { all, Answer, any } from '../../judging/Answer';
import { endsWith } from '../../judging/texts';
import { renderText } from '../../resolving/text';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Finding, TemplateCheck } from '../TemplateCheck';
import { VPC } from './vpcs';

const ENDPOINT = 'AWS::EC2::VPCEndpoint';
const SERVICES = [
  '.sagemaker.api',
  '.sagemaker.runtime',
  '.sagemaker.api-fips',
  '.sagemaker.runtime-fips',
];

/** Every VPC, and once each network elsewhere in which the template makes endpoints. */
export const endpointsForSagemaker: TemplateCheck = {
  fact: {
    name: 'vpc.endpoints_for_sagemaker',
    asks: 'Is SageMaker reached from every network without the internet?',
    kind: 'every',
  },
  restsOnOthers: true,
  judge(stack) {
    const vpcs = stack.ofType(VPC);
    const endpoints = stack.ofType(ENDPOINT);
    return [
      ...vpcs.map(
        (vpc): Finding => ({
          resource: vpc,
          answer: any(
            endpoints.map(endpoint =>
              all([
                names(endpoint.get('VpcId'), vpc),
                stack.existsBeside(endpoint, vpc),
                isForSagemaker(endpoint),
              ]),
            ),
          ),
        }),
      ),
      ...elsewhere(endpoints, vpcs, stack),
    ];
  },
};

function elsewhere(
  endpoints: Resource[],
  vpcs: Resource[],
  stack: Stack,
): Finding[] {
  const byNetwork = new Map<string, Resource[]>();
  for (const endpoint of endpoints) {
    const network = endpoint.get('VpcId');
    const own = vpcs.some(vpc => names(network, vpc).is === 'true');
    const key =
      network.kind === 'choice' ? endpoint.id : renderText(network) ?? '';
    if (!own) {
      byNetwork.set(key, [...(byNetwork.get(key) ?? []), endpoint]);
    }
  }
  return [...byNetwork.values()].map(group => ({
    resource: group[0],
    answer: any(
      group.map(endpoint =>
        all([stack.existsBeside(endpoint, group[0]), isForSagemaker(endpoint)]),
      ),
    ),
  }));
}

function isForSagemaker(endpoint: Resource): Answer {
  return any(
    SERVICES.map(service => endsWith(endpoint.get('ServiceName'), service)),
  );
}
