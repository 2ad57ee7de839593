import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api } from '../api/client';
import { useDocumentTitle } from '../shared/Page';
import { Sea } from '../shared/Sea';
import { type Credentials, CredentialsForm } from './CredentialsForm';
import { Doorway } from './Doorway';

export function SignIn() {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  useDocumentTitle(t('signIn.title'));
  const signIn = async (body: Credentials) => {
    await answerOf(api.POST('/sessions', { body }));
    client.clear();
    await navigate(ownPath(search.get('return')) ?? '/shops');
  };
  return (
    <Doorway
      title={t('signIn.title')}
      note={<>{t('signIn.noAccount')} <Link to="/signup">{t('signUp.action')}</Link></>}
      scene={<Sea />}
    >
      <CredentialsForm signIn={signIn} />
    </Doorway>
  );
}

/** Only a path of this dashboard: a link that was sent must not lead elsewhere after the sign-in. */
const ownPath = (path: string | null) => (path?.startsWith('/shops/') ? path : undefined);
