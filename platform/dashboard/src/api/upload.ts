import { problemOf } from './problem';
import { readersLanguage } from './readersLanguage';

type Upload = { url: string; body: Blob; type: string; onProgress: (share: number) => void };

/** Sends a file and tells how much has left (fetch cannot). */
export function upload<T>({ url, body, type, onProgress }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${url}`);
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Accept-Language', readersLanguage());
    request.responseType = 'json';
    request.upload.onprogress = event => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () =>
      request.status < 300 ? resolve(request.response as T) : reject(problemOf(request.status, request.response));
    request.onerror = () => reject(problemOf(0, {}));
    request.send(body);
  });
}
