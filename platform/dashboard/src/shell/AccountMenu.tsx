import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { LogOut, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Me, Shop } from '../api/types';
import { PreferenceItems } from '../shared/PreferenceItems';
import classes from './AccountMenu.module.css';
import { useSignOut } from './useSignOut';

/** Which shop, which language, which light, and the way out. */
export function AccountMenu({ shop, me }: { shop: Shop; me: Me }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t('account', { email: me.email })}>
          <Avatar size={32} radius="xl" color="teal" variant="light" aria-hidden>{me.email.charAt(0).toUpperCase()}</Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label className={classes.email}>{me.email}</Menu.Label>
        <Menu.RadioGroup value={shop.shop} onChange={other => void navigate(`/shops/${other}`)}>
          {me.shops.map(other => (
            <Menu.RadioItem key={other.shop} value={other.shop} closeMenuOnClick>
              <span className={classes.name}>{other.name}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Item leftSection={<Plus size={16} aria-hidden />} onClick={() => void navigate('/signup')}>{t('anotherShop')}</Menu.Item>
        <Menu.Divider />
        <PreferenceItems />
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
