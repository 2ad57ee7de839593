import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../shared/Panel';
import { useMe } from '../shell/useMe';
import { useSignOut } from '../shell/useSignOut';
import classes from './SettingsPage.module.css';

export function SignInsPanel() {
  const { t } = useTranslation('settings');
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Panel title={t('signIns.title')}>
      <div className={classes.account}>
        <span>{me.data?.email}</span>
        <Button variant="default" onClick={() => void signOut()}>{t('signIns.signOut')}</Button>
      </div>
      <p className={classes.note}>{t('signIns.note')}</p>
    </Panel>
  );
}
