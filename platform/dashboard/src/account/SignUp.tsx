import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client';
import { Failure } from '../shared/Failure';
import { useDocumentTitle } from '../shared/Page';
import { Doorway } from './Doorway';
import { FormSkeleton } from './FormSkeleton';
import { ShopSketch } from './ShopSketch';
import { SignUpForm } from './SignUpForm';

const countryQuery = { queryKey: ['countries'], queryFn: () => answerOf(api.GET('/countries')), staleTime: Infinity };
const templateQuery = { queryKey: ['templates'], queryFn: () => answerOf(api.GET('/templates')), staleTime: Infinity };

export function SignUp() {
  const { t } = useTranslation('account');
  const [sketch, setSketch] = useState({ name: '', shop: '' });
  const countries = useQuery(countryQuery);
  const templates = useQuery(templateQuery);
  const error = countries.error ?? templates.error;
  useDocumentTitle(t('signUp.title'));
  return (
    <Doorway
      title={t('signUp.title')}
      note={<>{t('signUp.haveAccount')} <Link to="/signin">{t('signIn.action')}</Link></>}
      scene={<ShopSketch {...sketch} />}
    >
      {error && <Failure error={error} retry={() => void (countries.refetch(), templates.refetch())} />}
      {!error && (!countries.data || !templates.data) && <FormSkeleton fields={4} />}
      {countries.data && templates.data && (
        <SignUpForm countries={countries.data.items} templates={templates.data.items} onSketch={setSketch} />
      )}
    </Doorway>
  );
}
