/** Paths at which two answers differ. */
export function differences(one: unknown, other: unknown, at = ''): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return [at];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${at}/${key}`,
    ),
  );
}

/** An answer as it goes over the wire, its errors in an order of their own: they come as their fields end. */
export function onTheWire({ data, errors }: { data?: unknown; errors?: readonly unknown[] }): {
  data?: unknown;
  errors?: unknown[];
} {
  const sorted = errors && errors.map((error) => JSON.stringify(error)).toSorted();
  const parsed = sorted?.map((text) => JSON.parse(text) as unknown);
  return JSON.parse(JSON.stringify({ data, errors: parsed })) as ReturnType<typeof onTheWire>;
}
