import createClient from 'openapi-fetch';
import type { paths } from './generated/platform';
import { problemOf } from './problem';
import { readersLanguage } from './readersLanguage';

/** The platform's API. The session travels in a cookie that scripts cannot read. */
export const api = createClient<paths>({ baseUrl: '/api/v1' });

api.use({ onRequest: ({ request }) => request.headers.set('Accept-Language', readersLanguage()) });

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The body of a good answer; a bad answer or none becomes a {@link Problem}. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw problemOf(0, {});
  });
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}
