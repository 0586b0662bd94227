import { check } from '../../checks/AwsCheck';
import { getBucketNotificationConfiguration } from '../operations';
import { BucketCheck } from './BucketCheck';

export const eventNotifications: BucketCheck = check({
  name: 's3.event_notifications',
  asks: 'Does every bucket tell when its data changes?',
  why: 'New data can start what has to follow: checks, features, training.',
  field:
    'GetBucketNotificationConfiguration → EventBridgeConfiguration, QueueConfigurations, TopicConfigurations, LambdaFunctionConfigurations',
  operations: [getBucketNotificationConfiguration],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Send the events of the bucket to EventBridge.',
    effort: 'S',
  },
  from: bucket => bucket.notification,
  answer: configuration =>
    // An empty structure says that EventBridge is on
    configuration.EventBridgeConfiguration !== undefined ||
    [
      configuration.QueueConfigurations,
      configuration.TopicConfigurations,
      configuration.LambdaFunctionConfigurations,
    ].some(targets => (targets ?? []).length > 0),
});
