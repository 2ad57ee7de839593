import type { Flag } from '../api/types';
import type { Tone } from '../shared/Badge';

export function toneOf({ stopped, share }: Flag): Tone {
  if (stopped) return 'bad';
  return share === 100 ? 'good' : share === 0 ? 'quiet' : 'going';
}
