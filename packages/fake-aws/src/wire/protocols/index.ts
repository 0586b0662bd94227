import { Ec2QueryProtocol } from './Ec2QueryProtocol';
import { JsonRpcProtocol } from './JsonRpcProtocol';
import { QueryProtocol } from './QueryProtocol';
import { RestJsonProtocol } from './RestJsonProtocol';
import { RestXmlProtocol } from './RestXmlProtocol';
import { ProtocolConfig, ServerProtocol } from './ServerProtocol';

export type { ServerProtocol } from './ServerProtocol';

/**
 * The server's half of the protocol that a client speaks.
 *
 * @throws Error when it speaks another one than the five that AWS's services speak.
 */
export function protocolFor(config: ProtocolConfig): ServerProtocol {
  const id = config.protocol.getShapeId();
  switch (id) {
    case 'aws.protocols#awsJson1_0':
      return new JsonRpcProtocol(config, '1.0');
    case 'aws.protocols#awsJson1_1':
      return new JsonRpcProtocol(config, '1.1');
    case 'aws.protocols#restJson1':
      return new RestJsonProtocol(config);
    case 'aws.protocols#restXml':
      return new RestXmlProtocol(config);
    case 'aws.protocols#awsQuery':
      return new QueryProtocol(config);
    case 'aws.protocols#ec2Query':
      return new Ec2QueryProtocol(config);
    default:
      throw new Error(`The fake does not speak ${id}`);
  }
}
