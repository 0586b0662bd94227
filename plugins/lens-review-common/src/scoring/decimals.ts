/** Digits behind the decimal point of a number as it is written; 0 for whole ones. */
export function decimalsOf(value: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, digits - Number(exponent));
}

/** `value · 10^decimals`, exactly, for a value with at most that many decimals. */
export function scaled(value: number, decimals: number): bigint {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const shift = decimals - fraction.length + Number(exponent);
  return BigInt(whole + fraction) * 10n ** BigInt(shift);
}

/** Numbers as whole numbers in the same proportion, exactly. */
export function inProportion(values: number[]): bigint[] {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  return values.map(value => scaled(value, decimals));
}
