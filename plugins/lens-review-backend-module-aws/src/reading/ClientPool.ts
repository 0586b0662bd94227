import { setTimeout as wait } from 'node:timers/promises';
import {
  AwsCredentialProvider,
  AwsCredentialsManager,
} from '@backstage/integration-aws-node';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Place } from '../naming/AwsResource';
import { AwsClients, CLIENT_FACTORIES, ClientSettings } from './clients';
import { Recent } from './Recent';

/** Accounts times regions whose clients are kept. */
const MAX_PLACES = 100;

const CONNECTION_TIMEOUT_MS = 5_000;

/** After so long, credentials that could not be had are asked for again. */
const RETRY_MS = 30_000;

/** How clients reach AWS. */
export interface ClientPoolOptions {
  credentials: AwsCredentialsManager;
  /** Where calls go instead of AWS. */
  endpoint?: string;
  /** Tries of a call, the first included. */
  maxAttempts: number;
  /** How long one try may take. */
  requestTimeoutMs: number;
  /** How long credentials may take to be there. */
  deadlineMs: number;
}

/** One client for each account, region and service; all share their connections. */
export class ClientPool {
  readonly #handler: NodeHttpHandler;
  readonly #credentials = new Map<string, Promise<AwsCredentialProvider>>();
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
    const { endpoint, maxAttempts } = this.options;
    const { sdkCredentialProvider } = await this.#credentialsFor(accountId);
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

  /** Asked once for many calls; what failed is tried again after a while. */
  #credentialsFor(accountId: string): Promise<AwsCredentialProvider> {
    const known = this.#credentials.get(accountId);
    if (known) {
      return known;
    }
    const { credentials, deadlineMs } = this.options;
    const found = Promise.race([
      credentials.getCredentialProvider({ accountId }),
      wait(deadlineMs, undefined, { ref: false }).then(() => {
        throw new Error('the credentials were not there in time');
      }),
    ]);
    this.#credentials.set(accountId, found);
    found.catch(() =>
      setTimeout(() => this.#credentials.delete(accountId), RETRY_MS).unref(),
    );
    return found;
  }

  /** Closes what is open. */
  close(): void {
    this.#handler.destroy();
  }
}
