import { AwsCredentialsManager } from '@backstage/integration-aws-node';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Place } from '../naming/AwsResource';
import { AwsClients, CLIENT_FACTORIES, ClientSettings } from './clients';
import { Recent } from './Recent';

/** Accounts times regions whose clients are kept. */
const MAX_PLACES = 100;

const CONNECTION_TIMEOUT_MS = 5_000;

/** How clients reach AWS. */
export interface ClientPoolOptions {
  credentials: AwsCredentialsManager;
  /** Where calls go instead of AWS. */
  endpoint?: string;
  /** Tries of a call, the first included. */
  maxAttempts: number;
  /** How long one try may take. */
  requestTimeoutMs: number;
}

/** One client for each account, region and service; all share their connections. */
export class ClientPool {
  readonly #handler: NodeHttpHandler;
  readonly #places = new Recent<string, Partial<AwsClients>>(MAX_PLACES);

  constructor(private readonly options: ClientPoolOptions) {
    this.#handler = new NodeHttpHandler({
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: options.requestTimeoutMs,
      throwOnRequestTimeout: true,
    });
  }

  /**
   * The client of a service for an account and region.
   *
   * @throws whatever the credentials manager throws where it knows no way into the account.
   */
  async get<Service extends keyof AwsClients>(
    service: Service,
    { accountId, region }: Place,
  ): Promise<AwsClients[Service]> {
    const key = `${accountId}/${region}`;
    const known = this.#places.get(key)?.[service];
    if (known) {
      return known;
    }
    const { credentials, endpoint, maxAttempts } = this.options;
    const { sdkCredentialProvider } = await credentials.getCredentialProvider({
      accountId,
    });
    const settings: ClientSettings = {
      region,
      credentials: sdkCredentialProvider,
      maxAttempts,
      retryMode: 'adaptive',
      requestHandler: this.#handler,
      customUserAgent: 'backstage-lens-review',
      ...(endpoint === undefined ? {} : { endpoint }),
    };
    const clients = this.#places.get(key) ?? {};
    const client = clients[service] ?? CLIENT_FACTORIES[service](settings);
    clients[service] = client;
    this.#places.set(key, clients);
    return client;
  }

  /** Closes what is open. */
  close(): void {
    this.#handler.destroy();
  }
}
