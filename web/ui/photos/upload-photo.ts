import { currentLanguage } from '../../i18n/i18n';

/** A photo the server has taken. */
export interface SentPhoto {
  id: string;
  smallUrl: string;
}

/** A photo on its way. */
export interface Upload {
  /** Rejects with the server's words as its message; without any when it was not reached, or the upload broken off. */
  sent: Promise<SentPhoto>;
  stop: () => void;
}

/** Sends a photo; `onProgress` hears how much of it has gone out, from 0 to 1. `fetch` could not tell. */
export function uploadPhoto(file: File, onProgress: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress(total > 0 ? loaded / total : 0),
  );
  const sent = new Promise<SentPhoto>((resolve, reject) => {
    for (const broken of ['error', 'abort'])
      request.addEventListener(broken, () => reject(new Error()));
    request.addEventListener('load', () => {
      const answer = request.response as (SentPhoto & { error?: string }) | null;
      if (request.status === 201 && answer) resolve(answer);
      else reject(new Error(answer?.error));
    });
  });
  request.open('POST', '/files');
  request.responseType = 'json';
  request.setRequestHeader('accept-language', currentLanguage());
  // Other types would be a form's; what it really is, the server looks at itself.
  const isImage = file.type.startsWith('image/');
  request.setRequestHeader('content-type', isImage ? file.type : 'application/octet-stream');
  request.send(file);
  return { sent, stop: () => request.abort() };
}
