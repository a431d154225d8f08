/** Where the bytes of files are kept, by key. The disk is one such place; a bucket elsewhere would be another. */
export interface FileStore {
  /** Keeps the bytes under this key: all of them, or nothing. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** The bytes under this key; null where there are none. */
  get(key: string): Promise<Buffer | null>;
  /** Lets go of what is under this key; nothing there is fine. */
  remove(key: string): Promise<void>;
}
