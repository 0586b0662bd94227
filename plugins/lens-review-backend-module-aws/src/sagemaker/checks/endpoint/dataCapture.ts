import { check } from '../../../checks/AwsCheck';
import { describeEndpoint } from '../../operations/endpoint';
import { EndpointCheck } from './EndpointCheck';
import { isServerless } from './variants';

export const dataCapture: EndpointCheck = check({
  name: 'sagemaker.endpoint.data_capture',
  asks: 'Does every endpoint keep what it is asked and what it answers?',
  why: 'Drift can only be found, and answers explained later, where requests were kept.',
  field: 'DescribeEndpoint → DataCaptureConfig.{EnableCapture,CaptureStatus}',
  operations: [describeEndpoint],
  practices: ['MLOPS06_BP02', 'MLREL03_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Switch on data capture in the endpoint configuration.',
    effort: 'S',
  },
  from: serving => serving.endpoint,
  answer: endpoint =>
    isServerless(endpoint)
      ? undefined
      : endpoint.DataCaptureConfig?.EnableCapture === true &&
        endpoint.DataCaptureConfig.CaptureStatus !== 'Stopped',
});
