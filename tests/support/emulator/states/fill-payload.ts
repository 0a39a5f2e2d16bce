/** What paths of a payload are looked up in: `$.` in the input, `$$.` in the context. */
export interface Sources {
  readonly input: unknown;
  readonly context?: unknown;
}

/** A payload template with its `key.$` replaced by what their paths lead to. */
export function fillPayload(template: unknown, sources: Sources): unknown {
  if (Array.isArray(template)) return template.map((one) => fillPayload(one, sources));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key.endsWith('.$') ? [key.slice(0, -2), follow(String(value), sources)] : [key, fillPayload(value, sources)],
    ),
  );
}

function follow(path: string, { input, context }: Sources): unknown {
  const [start, ...keys] = path.split('.');
  if (!/^\$\$?$/.test(start ?? '') || keys.some((key) => !/^\w+$/.test(key))) {
    throw new Error(`the emulator knows no path ${path}`);
  }
  let value: unknown = start === '$$' ? context : input;
  for (const key of keys) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    if (value === undefined) throw new Error(`the path ${path} leads nowhere`);
  }
  return value;
}
