/** What a file is by its first bytes; null for what we don't know. Names and headers are only claims. */
export type SniffedType = 'jpeg' | 'png' | 'webp' | 'heic' | null;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

/** The brands under which phones keep photos as HEIC. */
const HEIC = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/;

/** Looks at the first bytes of a file. */
export function sniff(bytes: Buffer): SniffedType {
  const letters = (from: number) => bytes.toString('latin1', from, from + 4);
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return 'jpeg';
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'png';
  if (letters(0) === 'RIFF' && letters(8) === 'WEBP') return 'webp';
  if (letters(4) === 'ftyp' && HEIC.test(letters(8))) return 'heic';
  return null;
}
