import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import type { SignUpValues } from './signUpForm';

const longestPassword = 200;

const faults = {
  '/name': () => 'name',
  '/shop': () => 'shop',
  '/email': () => 'email',
  '/password': ({ email, password }: SignUpValues) =>
    password.length > longestPassword ? 'passwordLong' : password.toLowerCase() === email.trim().toLowerCase() ? 'passwordIsEmail' : 'passwordCommon',
  '/country': () => 'market',
  '/currency': () => 'market',
  '/locale': () => 'market',
  '/template': () => 'template',
} as const;

/** What the server cannot take, seeing that the form's own rules were kept: it names the field, the values tell the rest. */
export const faultOf = (pointer: string, values: SignUpValues) =>
  Object.hasOwn(faults, pointer) ? faults[pointer as keyof typeof faults](values) : undefined;

/** A refused field in words: in English the server's own, in other languages ours. */
export function useFaultText() {
  const { t, i18n } = useTranslation('account');
  return (values: SignUpValues) => ({ pointer, detail }: Problem['errors'][number]) => {
    const fault = i18n.language === 'en' ? undefined : faultOf(pointer, values);
    return fault ? t(`faults.${fault}`) : detail;
  };
}
