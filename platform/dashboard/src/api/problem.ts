import type { components } from './generated/platform';

type Body = components['schemas']['Problem'];

/** An answer that was not what the caller asked for; `code` is what words are chosen by. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: { pointer: string; detail: string }[];

  constructor(status: number, body: Partial<Body>) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.type?.split('/').pop() || (status === 0 ? 'offline' : 'internal');
    this.detail = body.detail ?? body.title ?? '';
    this.errors = body.errors ?? [];
  }
}

export const isProblem = (error: unknown, code: string): error is Problem =>
  error instanceof Problem && error.code === code;

export const problemOf = (status: number, body: unknown) =>
  new Problem(status, typeof body === 'object' && body !== null ? body : {});
