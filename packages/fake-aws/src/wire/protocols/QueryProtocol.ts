import { Operation } from '../../services/Operation';
import { Shape, WireError, WireRequest, WireResponse } from '../Wire';
import { queryStyle, readForm } from './form';
import { ProtocolConfig, REQUEST_ID, ServerProtocol } from './ServerProtocol';
import { escapeXml, XmlWriter } from './xml';

/** awsQuery (IAM, STS, Auto Scaling): a form in, wrapped XML out. */
export class QueryProtocol implements ServerProtocol {
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
    return readForm(operation.input, formOf(request), queryStyle);
  }

  writeOutput(
    { name, output: schema }: Operation,
    output: Shape,
  ): WireResponse {
    const content = this.#xml.content(schema, output);
    return {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body:
        `<${name}Response xmlns="${
          this.#xml.namespace
        }"><${name}Result>${content}</${name}Result>` +
        `<ResponseMetadata><RequestId>${REQUEST_ID}</RequestId></ResponseMetadata></${name}Response>`,
    };
  }

  writeError({ code, message, status, headers }: WireError): WireResponse {
    return {
      status,
      headers: { 'content-type': 'text/xml', ...headers },
      body:
        `<ErrorResponse xmlns="${
          this.#xml.namespace
        }"><Error><Type>Sender</Type><Code>${escapeXml(code)}</Code>` +
        `<Message>${escapeXml(
          message,
        )}</Message></Error><RequestId>${REQUEST_ID}</RequestId></ErrorResponse>`,
    };
  }
}

/** The form in a request's body. */
export function formOf(request: WireRequest): URLSearchParams {
  return new URLSearchParams(Buffer.from(request.body).toString());
}
