/**
 * A key nobody else has: 128 random bits in hex. `crypto.randomUUID` is missing
 * where a portal is served over plain HTTP.
 */
export function newIdempotencyKey(): string {
  const bytes = new Uint8Array(16);
  globalThis.crypto.getRandomValues(bytes);
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
