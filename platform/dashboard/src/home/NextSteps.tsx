import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../api/types';
import { Panel } from '../shared/Panel';
import { useShop } from '../shell/useShop';
import classes from './NextSteps.module.css';

type Step = Summary['steps'][number];

/** The way to the first order: what is done, and what comes next. Gone once all is done. */
export function NextSteps({ steps, testPayments }: { steps: Step[]; testPayments: boolean }) {
  const { t } = useTranslation('home');
  const variant = (id: Step['id']) => (id === 'payment' && testPayments ? 'test_payment' : id);
  const done = steps.filter(step => step.done).length;
  const next = steps.find(step => !step.done);
  if (!next) return null;
  return (
    <Panel title={t('steps.title')} aside={<span className={classes.count}>{t('steps.count', { done, all: steps.length })}</span>}>
      <ol className={classes.steps}>
        {steps.map(step => (
          <li key={step.id} className={classes.step} data-done={step.done || undefined} data-next={step === next || undefined}>
            {step.done ? <CircleCheck size={20} aria-label={t('steps.done')} /> : <span className={classes.ring} />}
            <div>
              <div className={classes.name}>{t(`steps.${variant(step.id)}.${step.done ? 'done' : 'title'}`)}</div>
              {!step.done && <div className={classes.text}><StepText id={step.id} /></div>}
              {step.done && (step.id === 'shipping' || (step.id === 'payment' && testPayments)) && <div className={classes.text}>{t(`steps.${step.id}.note`)}</div>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function StepText({ id }: { id: Step['id'] }) {
  const { t } = useTranslation('home');
  const { shop, storefront_url } = useShop();
  const text = t(`steps.${id}.text`);
  if (id === 'products') return <Link to={`/shops/${shop}/imports`}>{text}</Link>;
  return id === 'shipping' || id === 'payment' ? text : <a href={storefront_url} target="_blank" rel="noreferrer">{text}</a>;
}
