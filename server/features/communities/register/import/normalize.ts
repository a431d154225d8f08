/** Text as it is compared: one width, one case, no spaces. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** A telephone number as it is compared, with its country; null when it can't be one. Without a country it is Chinese. */
export function plainPhone(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s().\-–/]/gu, '')
    .replace(/^00/, '+');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
  if (/^1\d{10}$/.test(digits)) return `+86${digits}`;
  // A landline with its area code.
  return /^0\d{9,11}$/.test(digits) ? `+86${digits.slice(1)}` : null;
}

/** A floor area in hundredths of a square metre, null for none; undefined when it can't be one. */
export function plainArea(text: string): number | null | undefined {
  const plain = plainText(text).replace(/(?:m2|平方米|平米)$/u, '');
  if (plain === '') return null;
  if (!/^\d{1,6}(?:\.\d{1,2})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 100) || null;
}

/** An e-mail address as it is compared; null when it can't be one. */
export function plainEmail(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return plain.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : null;
}
