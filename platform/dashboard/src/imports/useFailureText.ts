import { Problem } from '../api/problem';
import { useProblemText } from '../shared/useProblemText';

/** Why a run ended early, told like any other refusal. */
export function useFailureText() {
  const text = useProblemText();
  return ({ code, detail }: { code: string; detail: string }) => text(new Problem(422, { type: code, detail }));
}
