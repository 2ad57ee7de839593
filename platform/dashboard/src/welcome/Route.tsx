import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './Route.module.css';

const legs = ['signUp', 'fill', 'sell'] as const;

/** From sign-up to the first order, drawn as a course with three marks. */
export function Route() {
  const { t } = useTranslation('welcome');
  return (
    <section className={classes.band} aria-labelledby="route">
      <div className={classes.inner}>
        <h2 id="route" className={classes.title}>{t('route.title')}</h2>
        <svg className={classes.course} viewBox="0 0 1176 90" preserveAspectRatio="none" aria-hidden>
          <path d="M20 62C160 8 280 84 412 46S680 6 804 40s220 40 352-24" />
        </svg>
        <ol className={classes.legs}>
          {legs.map(leg => (
            <li key={leg}>
              <h3>{t(`route.${leg}.title`)}</h3>
              <p>{t(`route.${leg}.text`)}</p>
            </li>
          ))}
        </ol>
        <Button component={Link} to="/signup" size="lg" color="#fbfaf7" autoContrast>{t('open')}</Button>
      </div>
    </section>
  );
}
