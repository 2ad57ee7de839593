import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentTitle } from '../shared/Page';
import { Fleet } from './Fleet';
import { Route } from './Route';
import { Strengths } from './Strengths';
import classes from './Welcome.module.css';
import { WelcomeHeader } from './WelcomeHeader';

/** The platform's front door. */
export function Welcome() {
  const { t } = useTranslation('welcome');
  useDocumentTitle(t('title'));
  return (
    <div className={classes.welcome}>
      <WelcomeHeader />
      <main>
        <section className={classes.hero}>
          <div className={classes.words}>
            <h1 className={classes.title}>{t('title')}</h1>
            <p className={classes.lead}>{t('lead')}</p>
            <div className={classes.actions}>
              <Button component={Link} to="/signup" size="lg">{t('open')}</Button>
              <Button component={Link} to="/signin" size="lg" variant="subtle">{t('signIn')}</Button>
            </div>
          </div>
          <Fleet />
        </section>
        <Strengths />
        <Route />
      </main>
      <footer className={classes.footer}>{t('footer')}</footer>
    </div>
  );
}
