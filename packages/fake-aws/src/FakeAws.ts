import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import * as sts from '@aws-sdk/client-sts';
import { Account } from './Account';
import { Place } from './answers/Place';
import { Responder } from './Responder';
import { Call } from './calls/Call';
import { credentialsOf } from './identities';
import { OpenPage, Pager } from './listings/Pager';
import { AwsClientModule, ServiceModel } from './services/ServiceModel';
import { readRequest, SignedRequest } from './wire/readRequest';
import { bytesOf, WireResponse } from './wire/Wire';

/**
 * What a fake is started with.
 *
 * @public
 */
export interface FakeAwsOptions {
  /** The client packages it answers to, as namespaces. STS is always there. */
  services: readonly AwsClientModule[];
  /** Whose account credentials are that say none. `000000000000` by default. */
  mainAccount?: string;
  /** How many things a page holds at most. 2 by default, so that every list has pages. */
  pageSize?: number;
  /** How long an answer takes, in milliseconds. 0 by default. */
  latency?: number;
  /** Lets the process end while it still listens. */
  background?: boolean;
}

/**
 * An AWS endpoint on a free loopback port, for unmodified SDK clients.
 *
 * What is said of the fake itself holds in every account and region.
 *
 * @public
 */
export class FakeAws extends Place {
  readonly #accounts = new Map<string, Account>();
  readonly #calls: Call[] = [];
  readonly #problems: string[] = [];
  readonly #services: readonly ServiceModel[];
  readonly #pager: Pager;
  readonly #responder: Responder;
  readonly #server: Server;

  private constructor(options: FakeAwsOptions) {
    super();
    this.#services = [sts, ...options.services].map(ServiceModel.fromModule);
    this.#pager = new Pager(options.pageSize ?? 2);
    this.#responder = new Responder({
      everywhere: this,
      accounts: this.#accounts,
      mainAccount: options.mainAccount ?? '000000000000',
      pager: this.#pager,
      calls: this.#calls,
      problems: this.#problems,
      latency: options.latency ?? 0,
    });
    this.#server = createServer((message, response) => {
      this.#serve(message, response).catch(error => {
        this.#problems.push(String(error));
        response.destroy();
      });
    });
    // Clients would meet connections that close just as they are used again
    this.#server.keepAliveTimeout = 0;
  }

  static async start(options: FakeAwsOptions): Promise<FakeAws> {
    const fake = new FakeAws(options);
    await new Promise<void>((resolve, reject) => {
      fake.#server.once('error', reject);
      fake.#server.listen(0, '127.0.0.1', resolve);
    });
    if (options.background) fake.#server.unref();
    return fake;
  }

  /** Where clients find it: the `endpoint` of a client, or `AWS_ENDPOINT_URL`. */
  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;
  }

  account(id: string): Account {
    const known = this.#accounts.get(id);
    if (known) return known;
    const account = new Account(id);
    this.#accounts.set(id, account);
    return account;
  }

  /**
   * Config of a client of that account. S3 wants `forcePathStyle` beside it.
   */
  clientConfig(account: string, region: string) {
    return {
      endpoint: this.url,
      region,
      credentials: credentialsOf(account),
    };
  }

  /** Every request so far, in the order of arrival. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** Pages that were announced and that nobody asked for. */
  get openPages(): readonly OpenPage[] {
    return this.#pager.open;
  }

  /** Fixtures that were refused when they were asked, and requests nobody could read. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Forgets the calls so far. */
  forgetCalls(): void {
    this.#calls.length = 0;
  }

  /** Ends it, cutting requests that wait. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve, reject) => {
      this.#server.close(error => (error ? reject(error) : resolve()));
    });
  }

  async #serve(message: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(message);
    if (!request) {
      this.#problems.push(`Unsigned: ${message.method} ${message.url}`);
      write(response, plainError(403, 'The request carries no signature'));
      return;
    }
    const answer = await this.#answer(request);
    if (answer) write(response, answer);
  }

  /** Undefined where no answer shall come. */
  async #answer(request: SignedRequest): Promise<WireResponse | undefined> {
    for (const service of this.#services) {
      if (service.signingName !== request.signingName) continue;
      const operation = service.protocol.route(service.operations, request);
      if (!operation) continue;
      return this.#responder.respond(operation, service.protocol, request);
    }
    const what = `${request.signingName} ${request.method} ${request.path}`;
    this.#problems.push(`No service that was given answers: ${what}`);
    return plainError(501, `Nothing answers ${what}`);
  }
}

function plainError(status: number, message: string): WireResponse {
  return { status, headers: { 'content-type': 'text/plain' }, body: message };
}

function write(response: ServerResponse, answer: WireResponse) {
  const body = bytesOf(answer.body);
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': body.byteLength,
  });
  response.end(body);
}

function isAddress(
  address: AddressInfo | string | null,
): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
