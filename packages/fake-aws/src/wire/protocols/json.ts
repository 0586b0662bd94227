import { NormalizedSchema } from '@smithy/core/schema';
import { isPlain } from '../../schema/mismatches';
import { Shape } from '../Wire';
import { JsonCodec } from './ServerProtocol';

/** A structure from JSON; an empty body is the empty structure. */
export async function readJson(
  codec: JsonCodec,
  schema: NormalizedSchema,
  body: Uint8Array,
): Promise<Shape> {
  if (body.byteLength === 0 || !schema.isStructSchema()) return {};
  const value: unknown = await codec.createDeserializer().read(schema, body);
  return isPlain(value) ? value : {};
}

export function writeJson(
  codec: JsonCodec,
  schema: NormalizedSchema,
  value: Shape,
): string | Uint8Array {
  if (!schema.isStructSchema()) return '{}';
  const serializer = codec.createSerializer();
  serializer.write(schema, value);
  return serializer.flush();
}
