import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Mark } from '../shared/Mark';
import classes from './Doorway.module.css';

type Props = { title: string; note: ReactNode; scene: ReactNode; children: ReactNode };

/** The way in: a form on paper, and the sea beside it. */
export function Doorway({ title, note, scene, children }: Props) {
  const { t } = useTranslation('account');
  return (
    <div className={classes.doorway}>
      <div className={classes.side}>
        <header className={classes.header}>
          <Link to="/" className={classes.brand} aria-label={t('start')}><Mark size={28} />Argosy</Link>
          <LanguageSwitch />
        </header>
        <main className={classes.main}>
          <h1 className={classes.title}>{title}</h1>
          <p className={classes.note}>{note}</p>
          {children}
        </main>
      </div>
      <aside className={classes.scene}>{scene}</aside>
    </div>
  );
}
