import { protocolFor, ServerProtocol } from '../wire/protocols';
import { Operation, readOperation } from './Operation';

/**
 * The namespace of a client package, e.g. `import * as glue from '@aws-sdk/client-glue'`.
 *
 * @public
 */
export type AwsClientModule = object;

/** A service as its client's run-time schemas describe it. */
export class ServiceModel {
  private constructor(
    /** The client's name for it, e.g. `applicationautoscaling`. */
    readonly name: string,
    /** The name in the signature, e.g. `application-autoscaling`. */
    readonly signingName: string,
    readonly protocol: ServerProtocol,
    readonly operations: ReadonlyMap<string, Operation>,
  ) {}

  /** @throws Error when the module is not that of an SDK client with schemas. */
  static fromModule(module: AwsClientModule): ServiceModel {
    const exported = Object.entries(module);
    const operations = exported
      .filter(([key]) => key.endsWith('$'))
      .flatMap(([, value]) => readOperation(value) ?? []);
    const client = exported.find(
      ([key, value]) =>
        key.endsWith('Client') && key !== '__Client' && isClientClass(value),
    );
    if (!client || !isClientClass(client[1]) || operations.length === 0) {
      throw new Error(
        `Not the namespace of an AWS SDK client with run-time schemas (exports: ${exported
          .slice(0, 5)
          .map(([key]) => key)
          .join(', ')})`,
      );
    }
    const Client = client[1];
    const { config } = new Client({
      region: 'us-east-1',
      endpoint: 'http://localhost',
      credentials: { accessKeyId: 'fake', secretAccessKey: 'fake' },
    });
    return new ServiceModel(
      operations[0].service,
      config.defaultSigningName,
      protocolFor(config),
      new Map(operations.map(operation => [operation.name, operation])),
    );
  }
}

type ClientClass = new (config: object) => { config: ClientConfig };

type ClientConfig = Parameters<typeof protocolFor>[0] & {
  defaultSigningName: string;
};

function isClientClass(value: unknown): value is ClientClass {
  return typeof value === 'function' && /Client$/.test(value.name);
}
