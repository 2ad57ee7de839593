import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Domain } from '../api/types';
import { Badge, type Tone } from '../shared/Badge';
import { Notice } from '../shared/Notice';
import { Panel } from '../shared/Panel';
import { useFormats } from '../shared/useFormats';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import classes from './Domains.module.css';
import { Proof } from './Proof';
import { RemoveDomain } from './RemoveDomain';
import { Target } from './Target';
import { useDomainChange } from './domainQueries';
import { useFailure } from './useFailure';

const tones: Record<Domain['state'], Tone> = { pending: 'brass', verified: 'good', lost: 'bad' };

/** One domain: what it is, what is still to be proved, and what it does. */
export function DomainPanel({ domain, mayDecide }: { domain: Domain; mayDecide: boolean }) {
  const { t } = useTranslation('domains');
  const { moment } = useFormats(useShop().time_zone);
  const text = useProblemText();
  const told = useFailure();
  const [isRemoving, setRemoving] = useState(false);
  const { id, shown, state, primary, redirects_to_primary: redirects, failure: missing } = domain;
  const isVerified = state === 'verified';
  const target = (shop: string) => ({ params: { path: { shop, id } } });
  const verify = useDomainChange((shop, _: void) => answerOf(api.POST('/shops/{shop}/domains/{id}/verification', target(shop))));
  const lead = useDomainChange((shop, redirects_to_primary: boolean) =>
    answerOf(api.PUT('/shops/{shop}/domains/{id}/primary', { ...target(shop), body: { redirects_to_primary } })));
  const follow = useDomainChange((shop, _: void) => answerOf(api.DELETE('/shops/{shop}/domains/primary', { params: { path: { shop } } })));
  const failure = verify.error ?? lead.error ?? follow.error;
  return (
    <Panel
      title={shown}
      aside={<span className={classes.badges}>{primary && <Badge tone="going">{t('primary')}</Badge>}<Badge tone={tones[state]}>{t(`states.${state}`)}</Badge></span>}
    >
      <div className={classes.parts}>
        {isVerified && missing && <Notice tone="brass">{t('failing', { failure: told(missing) })}</Notice>}
        {(!isVerified || missing) && <Proof domain={domain} />}
        {!isVerified && missing && <Notice tone="brass">{told(missing)}{t('failure.wayOut')}</Notice>}
        {isVerified && <Target domain={domain} />}
        {failure && <Notice tone="bad">{text(failure)}</Notice>}
        {primary && (
          <Switch
            checked={redirects} onChange={event => lead.mutate(event.currentTarget.checked)}
            label={t('redirects')} description={t('redirectsHint', { host: shown })} disabled={lead.isPending || !mayDecide}
          />
        )}
        <div className={classes.actions}>
          {(!isVerified || missing) && <Button loading={verify.isPending} onClick={() => verify.mutate()}>{t('verify')}</Button>}
          {mayDecide && isVerified && !primary && <Button variant="default" loading={lead.isPending} onClick={() => lead.mutate(true)}>{t('makePrimary')}</Button>}
          {mayDecide && primary && <Button variant="default" loading={follow.isPending} onClick={() => follow.mutate()}>{t('noPrimary')}</Button>}
          {mayDecide && <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>{t('remove.open')}</Button>}
          {domain.checked_at && <span className={classes.small}>{t('checked', { at: moment(domain.checked_at) })}</span>}
        </div>
      </div>
      {isRemoving && <RemoveDomain domain={domain} onClose={() => setRemoving(false)} />}
    </Panel>
  );
}
