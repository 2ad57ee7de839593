import { useTranslation } from 'react-i18next';
import type { FieldError, FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { Problem } from '../api/problem';

/** Puts what the server said of single inputs at their fields, in its words or in `say`'s; answers what belongs to none of them. */
export function placeErrors<T extends FieldValues>(
  problem: Problem,
  fields: readonly FieldPath<T>[],
  setError: UseFormSetError<T>,
  say: (error: Problem['errors'][number]) => string = ({ detail }) => detail,
): string[] {
  const rest: string[] = [];
  problem.errors.forEach(error => {
    const name = error.pointer.replace(/^#?\//, '').replaceAll('/', '.');
    const field = fields.find(candidate => candidate === name);
    if (field) setError(field, { type: 'server', message: say(error) }, { shouldFocus: rest.length === 0 });
    else rest.push(say(error));
  });
  return rest;
}

/** A field's error in words: ours by key, the server's as it came. */
export function useFieldError() {
  const { t } = useTranslation('shared');
  return (error: FieldError | undefined, values: Record<string, string | number> = {}) => {
    if (!error?.message) return undefined;
    return error.type === 'server' ? error.message : t(`field.${error.message}` as 'field.required', values);
  };
}
