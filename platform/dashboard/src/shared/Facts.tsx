import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export type Fact = { label: string; value: ReactNode };

/** Names and values under each other. */
export const Facts = ({ facts }: { facts: (Fact | false | null | undefined)[] }) => (
  <dl className={classes.facts}>
    {facts.filter(fact => !!fact).map(({ label, value }) => (
      <div key={label} className={classes.fact}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
