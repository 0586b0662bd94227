import { setTimeout as wait } from 'node:timers/promises';
import { Account } from './Account';
import { AwsError } from './answers/AwsError';
import { FixtureRefused } from './answers/FixtureRefused';
import { Place } from './answers/Place';
import { emptyOutput, resolve } from './answers/Resolver';
import { bucketError } from './buckets';
import { Call } from './calls/Call';
import { Fault } from './faults/Fault';
import {
  deniedError,
  goneError,
  settingGoneError,
  throttledError,
} from './faults/serviceErrors';
import { Identity, identityOf } from './identities';
import { listingShape } from './listings/ListingShape';
import { Pager } from './listings/Pager';
import { mismatches } from './schema/mismatches';
import { Operation } from './services/Operation';
import { stsOutput } from './sts';
import { SignedRequest } from './wire/readRequest';
import { ServerProtocol } from './wire/protocols';
import { bytesOf, Shape, WireResponse } from './wire/Wire';

/** What stands behind the answers. */
export interface ResponderState {
  everywhere: Place;
  accounts: ReadonlyMap<string, Account>;
  mainAccount: string;
  pager: Pager;
  calls: Call[];
  problems: string[];
  /** Milliseconds. */
  latency: number;
}

/** Answers one request whose operation is known. */
export class Responder {
  readonly #state: ResponderState;

  constructor(state: ResponderState) {
    this.#state = state;
  }

  /** Undefined where no answer shall come. */
  async respond(
    operation: Operation,
    protocol: ServerProtocol,
    request: SignedRequest,
  ): Promise<WireResponse | undefined> {
    const { mainAccount, calls, latency } = this.#state;
    const identity = identityOf(
      request.accessKeyId,
      request.sessionToken,
      mainAccount,
    );
    const input = await protocol.readInput(operation, request);
    const call: Call = {
      service: operation.service,
      operation: operation.name,
      account: identity.account,
      region: request.region,
      input,
      startedAt: performance.now(),
    };
    calls.push(call);
    if (latency > 0) await wait(latency);
    const places = this.#placesOf(identity.account, request.region);
    const fault = takeFault(operation, places);
    call.fault = fault?.kind;
    const response =
      fault?.kind === 'timedOut'
        ? undefined
        : this.#write(operation, protocol, call, () =>
            fault
              ? this.#faulty(operation, input, identity, call, fault)
              : this.#output(operation, input, identity, call),
          );
    call.endedAt = performance.now();
    return fault?.kind === 'malformed' ? cutOff(response) : response;
  }

  #write(
    operation: Operation,
    protocol: ServerProtocol,
    call: Call,
    output: () => Shape,
  ): WireResponse {
    try {
      return protocol.writeOutput(operation, output());
    } catch (error) {
      const answered = this.#errorOf(error);
      call.error = answered.code;
      return protocol.writeError(answered.toWire());
    }
  }

  #errorOf(error: unknown): AwsError {
    if (error instanceof AwsError) {
      if (error.code === 'FixtureUndecided') {
        this.#state.problems.push(error.message);
      }
      return error;
    }
    const message = error instanceof Error ? error.message : String(error);
    this.#state.problems.push(message);
    const code =
      error instanceof FixtureRefused ? 'FixtureRefused' : 'FixtureFailed';
    // Not a status that clients try again
    return new AwsError(code, message, 400);
  }

  #output(
    operation: Operation,
    input: Shape,
    identity: Identity,
    call: Call,
  ): Shape {
    const wrong = operation.input.isStructSchema()
      ? mismatches(operation.input, input, operation.name)
      : [];
    if (wrong.length > 0) {
      throw new AwsError('ValidationException', wrong.join('; '));
    }
    const places = this.#placesOf(identity.account, call.region);
    const bucket = bucketError(operation, input, call, this.#state);
    if (bucket) throw bucket;
    const output = places.some(place => place.answersFor(operation).length > 0)
      ? resolve(operation, input, places)
      : stsOutput(operation, input, identity) ??
        resolve(operation, input, places);
    const shape = listingShape(operation);
    return shape
      ? this.#state.pager.page(
          operation,
          shape,
          `${call.account} ${call.region}`,
          input,
          output,
        )
      : output;
  }

  #faulty(
    operation: Operation,
    input: Shape,
    identity: Identity,
    call: Call,
    fault: Exclude<Fault, { kind: 'timedOut' }>,
  ): Shape {
    switch (fault.kind) {
      case 'denied':
        throw deniedError(operation);
      case 'throttled':
        throw throttledError(operation);
      case 'gone':
        return {
          ...orEmpty(operation, goneError(operation)),
          ...notFoundIn(operation, input),
        };
      case 'settingGone':
        return orEmpty(operation, settingGoneError(operation));
      case 'error':
        throw new AwsError(fault.code, fault.message, fault.status);
      default:
        // What is cut off is the answer
        return this.#output(operation, input, identity, call);
    }
  }

  #placesOf(account: string, region: string): Place[] {
    const known = this.#state.accounts.get(account);
    return known
      ? [known.region(region), known, this.#state.everywhere]
      : [this.#state.everywhere];
  }
}

function takeFault(operation: Operation, places: Place[]): Fault | undefined {
  for (const place of places) {
    const fault = place.takeFault(operation);
    if (fault) return fault;
  }
  return undefined;
}

function orEmpty(operation: Operation, error: AwsError | undefined): Shape {
  if (error) throw error;
  return emptyOutput(operation);
}

/** Names that were asked for, where the operation says which of them are not there. */
function notFoundIn(operation: Operation, input: Shape): Shape {
  const notFound = listingShape(operation)?.notFound;
  const asked = Object.values(input).find(Array.isArray);
  return notFound && asked ? { [notFound]: asked } : {};
}

/** Half of the body, with a length that says it is all there is. */
function cutOff(response: WireResponse | undefined): WireResponse | undefined {
  if (!response) return undefined;
  const body = bytesOf(response.body);
  return {
    status: 200,
    headers: response.headers,
    body:
      body.byteLength > 2
        ? body.subarray(0, Math.floor(body.byteLength / 2))
        : '{"cut',
  };
}
