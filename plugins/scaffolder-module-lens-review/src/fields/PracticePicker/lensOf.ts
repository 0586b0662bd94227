/** Which lens the options and the other fields of a form name. */
export function lensOf(
  options: unknown,
  formData: unknown,
): string | undefined {
  const fixed = textIn(options, 'lens');
  return fixed ?? textIn(formData, textIn(options, 'lensField') ?? 'lens');
}

function textIn(value: unknown, key: string): string | undefined {
  const found = Object.entries(Object(value)).find(([name]) => name === key);
  return typeof found?.[1] === 'string' && found[1] !== ''
    ? found[1]
    : undefined;
}
