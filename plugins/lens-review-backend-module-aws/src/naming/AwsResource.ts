/** Where AWS is asked. */
export interface Place {
  accountId: string;
  region: string;
}

/** A resource that an entity names and that may be read for it. */
export interface AwsResource extends Place {
  arn: string;
  partition: string;
  /** As the service calls it: a name, an id. */
  id: string;
  /** The entity that carries the ARN, if not the one that is looked at. */
  viaEntityRef?: string;
}

/** What an entity names: something that may be read, or why it may not. */
export type NamedResource =
  | { is: 'readable'; resource: AwsResource }
  | {
      is: 'refused';
      /** What the entity says, cut where it is long. */
      named: string;
      reason: string;
      viaEntityRef?: string;
    };
