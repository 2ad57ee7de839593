import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './Audit.module.css';
import type { Told } from './byMinute';
import type { AuditWords, Thing } from './useAuditWords';

/** What a record tells: the deed, the things with their pages, and what else is known. */
export function Happening({ told, words }: { told: Told; words: AuditWords }) {
  const { t } = useTranslation('audit');
  const details = words.detailsOf(told);
  return (
    <>
      {words.sentencesOf(told).map(({ action, things, of }) => (
        <div key={action}>
          {action}{' '}
          {things.map((thing, index) => <Fragment key={thing.text}>{index > 0 && t('and')}<Named thing={thing} /></Fragment>)}
          {of && <>{' · '}<Named thing={of} /></>}
        </div>
      ))}
      {details && <div className={classes.details}>{details}</div>}
    </>
  );
}

const Named = ({ thing: { text, to } }: { thing: Thing }) => (to ? <Link to={to}>{text}</Link> : <span className={classes.about}>{text}</span>);
