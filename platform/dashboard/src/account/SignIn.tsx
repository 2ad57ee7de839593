import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentTitle } from '../shared/Page';
import { Sea } from '../shared/Sea';
import { Doorway } from './Doorway';
import { SignInForm } from './SignInForm';

export function SignIn() {
  const { t } = useTranslation('account');
  useDocumentTitle(t('signIn.title'));
  return (
    <Doorway
      title={t('signIn.title')}
      note={<>{t('signIn.noAccount')} <Link to="/signup">{t('signUp.action')}</Link></>}
      scene={<Sea />}
    >
      <SignInForm />
    </Doorway>
  );
}
