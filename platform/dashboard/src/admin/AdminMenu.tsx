import { Menu, UnstyledButton } from '@mantine/core';
import { CircleUserRound, LogOut, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AdminMe } from '../api/types';
import { PreferenceItems } from '../shared/PreferenceItems';
import classes from './AdminMenu.module.css';
import { useAdminSignOut } from './useAdminSignOut';

/** Who one is here, which language, which light, and the way out. */
export function AdminMenu({ admin }: { admin: AdminMe }) {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const signOut = useAdminSignOut();
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t('account', { email: admin.email })}>
          <CircleUserRound size={20} aria-hidden />
          <span className={classes.email}>{admin.email}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.whole}>{admin.email}</Menu.Label>
        <Menu.Item leftSection={<UsersRound size={16} aria-hidden />} onClick={() => void navigate('/admin/admins')}>{t('admins')}</Menu.Item>
        <Menu.Divider />
        <PreferenceItems />
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
