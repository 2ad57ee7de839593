import { useTranslation } from 'react-i18next';
import type { Tenant } from '../api/types';
import { Facts } from '../shared/Facts';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import classes from './Tenants.module.css';

export function AboutPanel({ tenant }: { tenant: Tenant }) {
  const { t, i18n } = useTranslation('tenants');
  const { moment } = useFormats();
  const nameOf = (type: Intl.DisplayNamesType, code: string) => new Intl.DisplayNames(i18n.language, { type }).of(code) ?? code;
  return (
    <Panel title={t('facts.title')}>
      <Facts
        facts={[
          { label: t('facts.opened'), value: moment(tenant.opened_at) },
          { label: t('fields.country'), value: nameOf('region', tenant.country) },
          { label: t('facts.currency'), value: tenant.currency },
          { label: t('facts.language'), value: nameOf('language', tenant.locale) },
          { label: t('facts.schema'), value: <code className={classes.code}>{tenant.schema_name}</code> },
          { label: t('facts.cell'), value: <code className={classes.code}>{tenant.cell}</code> },
          { label: t('facts.id'), value: <code className={classes.code}>{tenant.id}</code> },
        ]}
      />
    </Panel>
  );
}
