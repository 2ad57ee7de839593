import { useTranslation } from 'react-i18next';
import classes from './Strengths.module.css';

const strengths = ['live', 'catalogue', 'orders', 'languages'] as const;

/** What a merchant gets, in four plain paragraphs under hairlines. */
export function Strengths() {
  const { t } = useTranslation('welcome');
  return (
    <section className={classes.strengths} aria-labelledby="strengths">
      <h2 id="strengths" className={classes.title}>{t('strengths.title')}</h2>
      <div className={classes.list}>
        {strengths.map(each => (
          <div key={each} className={classes.strength}>
            <h3>{t(`strengths.${each}.title`)}</h3>
            <p>{t(`strengths.${each}.text`)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
