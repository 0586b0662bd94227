import { XmlCodec } from '@aws-sdk/core/protocols';
import { NormalizedSchema } from '@smithy/core/schema';
import { bytesOf, Shape } from '../Wire';
import { ProtocolConfig } from './ServerProtocol';

/** Writes structures as XML in a service's namespace. */
export class XmlWriter {
  readonly #codec: XmlCodec;
  readonly namespace: string;

  constructor({ protocolSettings }: ProtocolConfig) {
    this.namespace = protocolSettings.xmlNamespace ?? 'http://localhost/';
    this.#codec = new XmlCodec({
      xmlNamespace: this.namespace,
      serviceNamespace: protocolSettings.defaultNamespace,
      timestampFormat: { useTrait: true, default: 5 },
      httpBindings: false,
    });
  }

  /** The whole element, named after the structure. */
  element(schema: NormalizedSchema, value: unknown): string {
    const serializer = this.#codec.createSerializer();
    serializer.write(schema, value);
    return bytesOf(serializer.flush()).toString();
  }

  /** What stands inside the element of a structure. */
  content(schema: NormalizedSchema, value: Shape): string {
    if (!schema.isStructSchema()) return '';
    const element = this.element(schema, value);
    const open = element.indexOf('>');
    const close = element.lastIndexOf('</');
    return close > open ? element.slice(open + 1, close) : '';
  }

  async read(schema: NormalizedSchema, body: Uint8Array): Promise<unknown> {
    return this.#codec.createDeserializer().read(schema, body);
  }
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
