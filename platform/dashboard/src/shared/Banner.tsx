import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Banner.module.css';

type Props = { tone: 'brass' | 'bad' | 'quiet'; action?: ReactNode; children: ReactNode };

/** What concerns the whole shop, across the top of every page until it is over. */
export function Banner({ tone, action, children }: Props) {
  const Icon = tone === 'quiet' ? Info : CircleAlert;
  return (
    <div className={classes.banner} data-tone={tone} role="status">
      <Icon size={16} aria-hidden className={classes.icon} />
      <div className={classes.words}>{children}</div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
