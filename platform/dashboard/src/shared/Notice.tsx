import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

const icons = { bad: CircleAlert, brass: CircleAlert, good: CircleCheck, quiet: Info };

type Props = { tone: keyof typeof icons; children: ReactNode };

/** One sentence in the flow of a page that must not be missed. */
export function Notice({ tone, children }: Props) {
  const Icon = icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden className={classes.icon} />
      <div className={classes.words}>{children}</div>
    </div>
  );
}
