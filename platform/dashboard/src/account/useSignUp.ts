import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { Problem } from '../api/problem';
import { placeErrors } from '../shared/fieldErrors';
import { useIdempotencyKey } from '../shared/useIdempotencyKey';
import { useProblemText } from '../shared/useProblemText';
import { useFaultText } from './signUpFaults';
import { type SignUpValues, signUpFields } from './signUpForm';

/** Opens the shop and goes there, busy until the page leaves; a refusal is told at the field that it is about. */
export function useSignUp({ setError }: UseFormReturn<SignUpValues>) {
  const { t } = useTranslation('account');
  const text = useProblemText();
  const faultText = useFaultText();
  const keyFor = useIdempotencyKey();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [failure, setFailure] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [isKnown, setKnown] = useState(false);

  const refuse = (error: unknown, body: SignUpValues) => {
    if (!(error instanceof Problem)) throw error;
    setKnown(error.code === 'shop-taken' || error.code === 'account-exists');
    if (error.code === 'shop-taken') return setError('shop', { type: 'server', message: t('address.taken') }, { shouldFocus: true });
    if (error.code === 'account-exists') return setError('password', { type: 'server', message: t('signUp.accountExists') }, { shouldFocus: true });
    const rest = placeErrors(error, signUpFields, setError, faultText(body));
    if (rest.length > 0 || error.errors.length === 0) setFailure(rest.join(' ') || text(error));
  };

  const submit = async (body: SignUpValues) => {
    setFailure('');
    setKnown(false);
    setOpening(true);
    try {
      const header = { 'Idempotency-Key': keyFor(body) };
      const made = await answerOf(api.POST('/signup', { body, params: { header } }));
      await client.invalidateQueries({ queryKey: ['me'] });
      await navigate(`/shops/${made.shop}`);
    } catch (error) {
      setOpening(false);
      refuse(error, body);
    }
  };
  return { submit, failure, isOpening, isKnown };
}
