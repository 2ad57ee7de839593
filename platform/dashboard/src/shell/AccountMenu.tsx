import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Check, LogOut, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Me, Shop } from '../api/types';
import { chooseLanguage } from '../i18n/i18n';
import { languages } from '../i18n/languages';
import classes from './AccountMenu.module.css';
import { useSignOut } from './useSignOut';

const appearances = ['auto', 'light', 'dark'] as const;

/** Which shop, which language, which light, and the way out. */
export function AccountMenu({ shop, me }: { shop: Shop; me: Me }) {
  const { t, i18n } = useTranslation(['shell', 'shared']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const mark = (chosen: boolean) => (chosen ? <Check size={16} aria-hidden /> : <span className={classes.blank} />);
  return (
    <Menu position="bottom-end" width={260} keepMounted={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t('account', { email: me.email })}>
          <Avatar size={32} radius="xl" color="teal" variant="light" aria-hidden>{me.email.charAt(0).toUpperCase()}</Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.Label className={classes.email}>{me.email}</Menu.Label>
        {me.shops.map(other => (
          <Menu.Item
            key={other.shop} role="menuitemradio" aria-checked={other.shop === shop.shop}
            leftSection={mark(other.shop === shop.shop)} onClick={() => void navigate(`/shops/${other.shop}`)}
          >
            <span className={classes.name}>{other.name}</span>
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<Plus size={16} aria-hidden />} onClick={() => void navigate('/signup')}>{t('anotherShop')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('shared:language')}</Menu.Label>
        {languages.map(language => (
          <Menu.Item
            key={language} lang={language} role="menuitemradio" aria-checked={i18n.language === language}
            leftSection={mark(i18n.language === language)} onClick={() => void chooseLanguage(language)}
          >
            {t(`shared:languageNames.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shared:appearance.title')}</Menu.Label>
        {appearances.map(appearance => (
          <Menu.Item
            key={appearance} role="menuitemradio" aria-checked={colorScheme === appearance}
            leftSection={mark(colorScheme === appearance)} onClick={() => setColorScheme(appearance)}
          >
            {t(`shared:appearance.${appearance}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
