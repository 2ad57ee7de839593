import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n';
import { type Language, languages } from '../i18n/languages';

const appearances = ['auto', 'light', 'dark'] as const;

/** Which language and which light, in a menu. */
export function PreferenceItems() {
  const { t, i18n } = useTranslation('shared');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('language')}</Menu.Label>
      <Menu.RadioGroup value={i18n.language} onChange={language => void chooseLanguage(language as Language)}>
        {languages.map(language => (
          <Menu.RadioItem key={language} lang={language} value={language}>{t(`languageNames.${language}`)}</Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t('appearance.title')}</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={appearance => setColorScheme(appearance as MantineColorScheme)}>
        {appearances.map(appearance => (
          <Menu.RadioItem key={appearance} value={appearance}>{t(`appearance.${appearance}`)}</Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
