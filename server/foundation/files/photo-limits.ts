/** What a photo may be, and what it becomes. */
export const PHOTO_LIMITS = {
  /** Most megabytes sent. */
  megabytes: 10,
  /** Most megapixels once unpacked: a small file can hold a picture that no memory holds. */
  megapixels: 50,
  /** Longest side of a kept photo, in pixels. */
  side: 2_048,
  /** The same of its small copy. */
  smallSide: 480,
  /** Most photos a person sends in 24 hours. */
  perDay: 60,
} as const;
