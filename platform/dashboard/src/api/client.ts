import createClient from 'openapi-fetch';
import type { paths } from './generated/platform';
import { problemOf } from './problem';
import { readersLanguage } from './readersLanguage';

type Prefix = '/api/v1';

/** The platform's calls, less the prefix that all of them have. */
type Calls = { [Path in keyof paths as Path extends `${Prefix}${infer Rest}` ? Rest : never]: paths[Path] };

/** The platform's API. The session travels in a cookie that scripts cannot read. */
export const api = createClient<Calls>({ baseUrl: '/api/v1' satisfies Prefix });

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
