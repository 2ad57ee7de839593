import classes from './PartsBar.module.css';
import { useFormats } from './useFormats';

export type Part = { name: string; label: string; count: number; color: string };

/** A whole and its parts: one bar, and every figure printed beneath it. */
export function PartsBar({ parts }: { parts: Part[] }) {
  const { number } = useFormats();
  return (
    <>
      <svg className={classes.bar} width="100%" height="20" aria-hidden>
        {sharesOf(parts).map(({ name, color, start, share }) => (
          <rect key={name} x={`${start}%`} width={`${share}%`} height="20" fill={`var(--${color})`} />
        ))}
      </svg>
      <dl className={classes.figures}>
        {parts.map(({ name, label, count, color }) => (
          <div key={name} className={classes.figure}>
            <dt>
              <svg width="10" height="10" aria-hidden><rect width="10" height="10" rx="3" fill={`var(--${color})`} /></svg>
              {label}
            </dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function sharesOf(parts: Part[]) {
  const total = parts.reduce((sum, { count }) => sum + count, 0) || 1;
  let start = 0;
  return parts.map(part => {
    const placed = { ...part, start, share: (part.count / total) * 100 };
    start += placed.share;
    return placed;
  });
}
