import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flag } from '../api/types';
import { Badge } from '../shared/Badge';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { FlagDays } from './FlagDays';
import { FlagDialog } from './FlagDialog';
import { FlagExceptions } from './FlagExceptions';
import classes from './Flags.module.css';
import { toneOf } from './toneOf';

export function FlagPanel({ flag }: { flag: Flag }) {
  const { t, i18n } = useTranslation('flags');
  const { moment } = useFormats();
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel title={flag.name} aside={<Badge tone={toneOf(flag)}>{flag.stopped ? t('stopped') : t('on', { share: flag.share })}</Badge>}>
      <p className={classes.about}>{i18n.exists(`flags:about.${flag.name}`) ? t(`about.${flag.name}` as 'about.search-forgiving') : flag.description}</p>
      <div className={classes.share}>
        <svg width="100%" height="8" className={classes.bar} data-stopped={flag.stopped || undefined} aria-hidden>
          <rect width={`${flag.share}%`} height="8" rx="4" />
        </svg>
        <span className={classes.small}>{t('changed', { at: moment(flag.updated_at) })}</span>
        <Button variant="default" onClick={() => setChanging(true)}>{t('change.open')}</Button>
      </div>
      <FlagDays flag={flag} />
      <FlagExceptions flag={flag} />
      {isChanging && <FlagDialog flag={flag} onClose={() => setChanging(false)} />}
    </Panel>
  );
}
