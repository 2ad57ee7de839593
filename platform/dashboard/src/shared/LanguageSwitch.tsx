import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n';
import classes from './LanguageSwitch.module.css';

/** Leads to the other of the two languages, named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shared');
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className={classes.switch} lang={other} onClick={() => void chooseLanguage(other)}>
      <Languages size={16} aria-hidden />
      {t(`languageNames.${other}`)}
    </button>
  );
}
