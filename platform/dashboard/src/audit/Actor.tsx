import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/types';
import classes from './Audit.module.css';

/** Who did it: the e-mail where it is somebody of the house, else what they are and the end of their id, by which two are told apart. */
export function Actor({ actor }: { actor: AuditEntry['actor'] }) {
  const { t, i18n } = useTranslation('audit');
  const kind = i18n.exists(`audit:actors.${actor.type}`) ? t(`actors.${actor.type}` as 'actors.account') : actor.type;
  return (
    <div className={classes.actor}>
      <div className={classes.name}>{actor.email ?? kind}</div>
      {actor.email && <div className={classes.details}>{kind}</div>}
      {!actor.email && actor.id && <div className={classes.details} title={actor.id}>…{actor.id.slice(-8)}</div>}
    </div>
  );
}
