import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from './Badge';

/** Stands beside amounts that nobody has paid with real money. */
export function TestMark() {
  const { t } = useTranslation('shared');
  return <Badge tone="brass" title={t('testModeNote')} mark={<FlaskConical size={13} aria-hidden />}>{t('testMode')}</Badge>;
}
