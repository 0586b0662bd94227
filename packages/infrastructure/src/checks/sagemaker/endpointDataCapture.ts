import { isOn } from '../../judging/values';
import { everyConfig } from './everyConfig';
import { isAllServerless } from './variants';

export const endpointDataCapture = everyConfig(
  {
    name: 'sagemaker.endpoint.data_capture',
    asks: 'Does every endpoint capture what it is asked and answers?',
  },
  isAllServerless,
  config => isOn(config.get('DataCaptureConfig', 'EnableCapture')),
);
