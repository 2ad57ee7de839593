import { useTranslation } from 'react-i18next';
import type { LimitUse } from '../api/types';
import { Meter } from '../shared/Meter';
import { useFormats } from '../shared/useFormats';
import classes from './Plans.module.css';

/** What of a plan is used; `told` says under each meter what happens at its end. */
export function LimitMeters({ limits, told }: { limits: LimitUse[]; told?: boolean }) {
  const { t } = useTranslation('plans');
  const { number, bytes } = useFormats();
  return (
    <div className={classes.meters}>
      {limits.map(({ name, used, limit, state }) => (
        <Meter
          key={name} label={t(`limits.${name}`)} used={used} limit={limit} state={state} format={name === 'storage_bytes' ? bytes : number}
          note={told && limit !== null ? t(`${state === 'reached' ? 'reached' : 'atEnd'}.${name}`) : undefined}
        />
      ))}
    </div>
  );
}
