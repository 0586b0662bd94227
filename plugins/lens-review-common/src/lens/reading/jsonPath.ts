/**
 * Extends a JSON path: `pillars` + `0` → `pillars[0]`, + `id` → `pillars[0].id`;
 * a key that is no plain word is quoted: `pillars[0]["a b"]`.
 */
export function pathTo(parent: string, key: string | number): string {
  if (typeof key === 'number') {
    return `${parent}[${key}]`;
  }
  if (!/^[A-Za-z_$][\w$-]*$/.test(key)) {
    return `${parent}[${JSON.stringify(key)}]`;
  }
  return parent === '' ? key : `${parent}.${key}`;
}
