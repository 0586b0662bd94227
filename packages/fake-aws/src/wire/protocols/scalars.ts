import { NormalizedSchema } from '@smithy/core/schema';

/**
 * A value written as plain text: in a form, a path, a query or a header. Text that
 * does not fit its type stays text, which the check of the input then refuses.
 */
export function parseScalar(schema: NormalizedSchema, text: string): unknown {
  if (schema.isTimestampSchema()) {
    const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : text;
    return new Date(seconds);
  }
  if (schema.isBooleanSchema()) {
    if (text === 'true') return true;
    return text === 'false' ? false : text;
  }
  if (schema.isBigIntegerSchema()) {
    return /^-?\d+$/.test(text) ? BigInt(text) : text;
  }
  if (schema.isNumericSchema()) {
    const number = Number(text);
    return text === '' || Number.isNaN(number) ? text : number;
  }
  if (schema.isBlobSchema()) return Buffer.from(text, 'base64');
  return text;
}
