import { HumanDuration } from '@backstage/types';
import { OptInService } from '../AwsConfig';
import { AwsCheckMetadata } from '../checks/AwsCheck';
import { OperationFacts } from '../reading/AwsOperation';
import { Subject } from './Subject';

/** One AWS service as a source of evidence. */
export interface AwsService {
  /** Of the collector: `aws-s3`. */
  readonly id: string;
  /** What people call it: `Amazon S3`. */
  readonly title: string;
  /** Where it is read only if the settings ask for it. */
  readonly optIn?: OptInService;
  /** How often it is worth reading, where that is more rarely than the rest. */
  readonly interval?: HumanDuration;
  readonly subjects: readonly Subject[];
}

/** Every operation that a service calls, each once. */
export function operationsOf({ subjects }: AwsService): OperationFacts[] {
  return [
    ...new Set(
      subjects.flatMap(({ reaches, checks }) => [
        ...reaches,
        ...checks.flatMap(({ operations }) => operations),
      ]),
    ),
  ];
}

/** Everything that a service is asked. */
export function checksOf({ subjects }: AwsService): AwsCheckMetadata[] {
  return subjects.flatMap(({ checks }) => checks);
}
