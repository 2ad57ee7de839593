import { useTranslation } from 'react-i18next';
import type { SupportConsent } from '../api/types';
import { Badge, type Tone } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useShop } from '../shell/useShop';
import classes from './Support.module.css';

const tones: Record<SupportConsent['state'], Tone> = { active: 'brass', expired: 'quiet', revoked: 'quiet' };

export function ConsentList({ consents }: { consents: SupportConsent[] }) {
  const { t } = useTranslation('support');
  const { moment, number } = useFormats(useShop().time_zone);
  return (
    <Panel title={t('list.title')} flush>
      <ul className={classes.entries}>
        {consents.map(consent => (
          <li key={consent.id} className={classes.entry}>
            <div className={classes.line}>
              <div className={classes.words}>{consent.reason ?? t('list.noReason')}</div>
              <Badge tone={tones[consent.state]}>{t(`states.${consent.state}`)}</Badge>
            </div>
            <div className={classes.small}>
              {t('list.span', { from: moment(consent.granted_at), to: moment(consent.revoked_at ?? consent.expires_at) })}
              {' · '}
              {t('list.accesses', { count: consent.accesses, figure: number(consent.accesses) })}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
