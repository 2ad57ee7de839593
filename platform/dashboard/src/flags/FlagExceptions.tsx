import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client';
import type { Flag } from '../api/types';
import { Notice } from '../shared/Notice';
import { useProblemText } from '../shared/useProblemText';
import classes from './Flags.module.css';
import { useFlagChange } from './flagQueries';

/** The shops that have it on or off whatever the share says. They are set on a shop's own page. */
export function FlagExceptions({ flag: { name, overrides } }: { flag: Flag }) {
  const { t } = useTranslation('flags');
  const text = useProblemText();
  const withdraw = useFlagChange((id: string) => answerOf(api.DELETE('/admin/flags/{name}/overrides/{id}', { params: { path: { name, id } } })));
  return (
    <section className={classes.exceptions}>
      <h3>{t('exceptions.title')}</h3>
      {overrides.length === 0 && <p className={classes.small}>{t('exceptions.none')}</p>}
      {withdraw.error && <Notice tone="bad">{text(withdraw.error)}</Notice>}
      <ul className={classes.list}>
        {overrides.map(({ tenant_id, shop, on }) => (
          <li key={tenant_id} className={classes.exception}>
            <Link to={`/admin/tenants/${tenant_id}`}>{shop}</Link>
            <span>{t(on ? 'exceptions.on' : 'exceptions.off')}</span>
            <CloseButton size="sm" aria-label={t('exceptions.withdraw', { shop })} onClick={() => withdraw.mutate(tenant_id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
