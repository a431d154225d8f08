/** What the server refused, by the field it is about; what is about none of them belongs to the form. */
export function fieldErrors<Field extends string>(
  userErrors: { message: string; field: string[] }[],
  fields: readonly Field[],
): Partial<Record<Field | 'form', string>> {
  const fieldOf = (path: string[]) => fields.find((field) => path.includes(field)) ?? 'form';
  return Object.fromEntries(
    userErrors.map(({ message, field }) => [fieldOf(field), message]),
  ) as Partial<Record<Field | 'form', string>>;
}
