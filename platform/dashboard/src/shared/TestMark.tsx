import { useTranslation } from 'react-i18next';
import { Badge } from './Badge';

/** Stands beside amounts that nobody has paid with real money. */
export function TestMark() {
  const { t } = useTranslation('shared');
  return <span title={t('testModeNote')}><Badge tone="brass">{t('testMode')}</Badge></span>;
}
