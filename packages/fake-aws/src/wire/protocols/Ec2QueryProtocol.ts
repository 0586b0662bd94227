import { Operation } from '../../services/Operation';
import { Shape, WireError, WireRequest, WireResponse } from '../Wire';
import { ec2Style, readForm } from './form';
import { formOf } from './QueryProtocol';
import { ProtocolConfig, REQUEST_ID, ServerProtocol } from './ServerProtocol';
import { escapeXml, XmlWriter } from './xml';

/** ec2Query: as awsQuery, with flat lists, other names and another envelope. */
export class Ec2QueryProtocol implements ServerProtocol {
  readonly #xml: XmlWriter;

  constructor(config: ProtocolConfig) {
    this.#xml = new XmlWriter(config);
  }

  route(
    operations: ReadonlyMap<string, Operation>,
    request: WireRequest,
  ): Operation | undefined {
    return operations.get(formOf(request).get('Action') ?? '');
  }

  async readInput(operation: Operation, request: WireRequest): Promise<Shape> {
    return readForm(operation.input, formOf(request), ec2Style);
  }

  writeOutput(
    { name, output: schema }: Operation,
    output: Shape,
  ): WireResponse {
    const content = this.#xml.content(schema, output);
    return {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<${name}Response xmlns="${
        this.#xml.namespace
      }"><requestId>${REQUEST_ID}</requestId>${content}</${name}Response>`,
    };
  }

  writeError({ code, message, status, headers }: WireError): WireResponse {
    return {
      status,
      headers: { 'content-type': 'text/xml', ...headers },
      body:
        `<Response><Errors><Error><Code>${escapeXml(
          code,
        )}</Code><Message>${escapeXml(message)}</Message></Error></Errors>` +
        `<RequestID>${REQUEST_ID}</RequestID></Response>`,
    };
  }
}
