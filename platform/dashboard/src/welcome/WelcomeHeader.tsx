import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Mark } from '../shared/Mark';
import classes from './WelcomeHeader.module.css';

export function WelcomeHeader() {
  const { t } = useTranslation(['welcome', 'shared']);
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  return (
    <header className={classes.header}>
      <span className={classes.brand}><Mark size={32} />Argosy</span>
      <nav className={classes.tools} aria-label={t('shared:appearance.title')}>
        <LanguageSwitch />
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t(`appearance.${other}`)} onClick={() => setColorScheme(other)}>
          {other === 'dark' ? <Moon size={18} aria-hidden /> : <Sun size={18} aria-hidden />}
        </ActionIcon>
        <Button component={Link} to="/signin" variant="default" className={classes.signIn}>{t('signIn')}</Button>
      </nav>
    </header>
  );
}
