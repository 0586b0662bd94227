/**
 * An AWS endpoint for tests and demos, driven by the schemas that the SDK's clients
 * carry.
 *
 * @packageDocumentation
 */
export { FakeAws } from './FakeAws';
export type { FakeAwsOptions } from './FakeAws';
export { Account, Region } from './Account';
export { Place } from './answers/Place';
export { AwsError } from './answers/AwsError';
export { FixtureRefused } from './answers/FixtureRefused';
export type { AwsCommand, OutputOf } from './answers/AwsCommand';
export type { Call } from './calls/Call';
export type { Fault } from './faults/Fault';
export type { OpenPage } from './listings/Pager';
export type { AwsClientModule } from './services/ServiceModel';
export { credentialsOf } from './identities';
