import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { type Credentials, CredentialsForm } from '../account/CredentialsForm';
import { answerOf, api } from '../api/client';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Mark } from '../shared/Mark';
import { useDocumentTitle } from '../shared/Page';
import classes from './AdminSignIn.module.css';
import { CompassRose } from './CompassRose';

/** The way in for those who run the platform; accounts of shops do not open it. */
export function AdminSignIn() {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  useDocumentTitle(t('signIn.title'));
  const signIn = async (body: Credentials) => {
    await answerOf(api.POST('/admin/sessions', { body }));
    client.clear();
    await navigate(ownPath(search.get('return')) ?? '/admin');
  };
  return (
    <div className={classes.night}>
      <CompassRose className={classes.rose} />
      <header className={classes.header}>
        <span className={classes.brand}><Mark size={28} />Argosy <span className={classes.realm}>{t('realm')}</span></span>
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <h1 className={classes.title}>{t('signIn.title')}</h1>
        <p className={classes.note}>{t('signIn.note')}</p>
        <CredentialsForm signIn={signIn} />
      </main>
    </div>
  );
}

/** Only a path of this realm. */
const ownPath = (path: string | null) => (path === '/admin' || path?.startsWith('/admin/') ? path : undefined);
