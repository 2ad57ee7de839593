import { Avatar, type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { LogOut, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Me, Shop } from '../api/types';
import { chooseLanguage } from '../i18n/i18n';
import { type Language, languages } from '../i18n/languages';
import classes from './AccountMenu.module.css';
import { useSignOut } from './useSignOut';

const appearances = ['auto', 'light', 'dark'] as const;

/** Which shop, which language, which light, and the way out. */
export function AccountMenu({ shop, me }: { shop: Shop; me: Me }) {
  const { t, i18n } = useTranslation(['shell', 'shared']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
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
        <Menu.Label>{t('shared:language')}</Menu.Label>
        <Menu.RadioGroup value={i18n.language} onChange={language => void chooseLanguage(language as Language)}>
          {languages.map(language => (
            <Menu.RadioItem key={language} lang={language} value={language}>{t(`shared:languageNames.${language}`)}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('shared:appearance.title')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={appearance => setColorScheme(appearance as MantineColorScheme)}>
          {appearances.map(appearance => (
            <Menu.RadioItem key={appearance} value={appearance}>{t(`shared:appearance.${appearance}`)}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
