import sharp, { type Sharp } from 'sharp';
import type { TestServer } from './test-server.js';

/** What the server says of a photo it took, or why it didn't. */
export interface Sent {
  id: string;
  type: string;
  bytes: number;
  width: number;
  height: number;
  url: string;
  smallUrl: string;
  code?: string;
  error?: string;
}

let drawn = 0;

/** A picture to be written in any format, with its number in it, so that no two are the same file. */
export function picture(width = 60, height = 40): Sharp {
  const create = { width, height, channels: 3, background: '#557799' } as const;
  return sharp({ create }).withExif({ IFD0: { ImageDescription: `Number ${++drawn}` } });
}

/** A photo as phones send it, and no two of them the same. */
export function aPhoto(width?: number, height?: number): Promise<Buffer> {
  return picture(width, height).jpeg().toBuffer();
}

/** Sends bytes to `POST /files` as the person the token belongs to. */
export async function send(
  { url }: Pick<TestServer, 'url'>,
  token: string | null,
  bytes: Buffer,
  headers: Record<string, string> = {},
): Promise<Sent & { status: number; headers: Headers }> {
  const response = await fetch(`${url}/files`, {
    method: 'POST',
    headers: {
      'content-type': 'image/jpeg',
      'accept-language': 'en',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: new Uint8Array(bytes),
  });
  const body = (await response.json()) as Sent;
  return { ...body, status: response.status, headers: response.headers };
}

/** Sends a new photo that has to be taken; its id. */
export async function sendPhoto(server: Pick<TestServer, 'url'>, token: string): Promise<string> {
  const { id, error } = await send(server, token, await aPhoto());
  if (!id) throw new Error(error);
  return id;
}

/** Asks for a file: as a person, or as a visitor. */
export function get(
  { url }: Pick<TestServer, 'url'>,
  path: string,
  { token, headers }: { token?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(url + path, {
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
  });
}
