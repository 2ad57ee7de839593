import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { Link } from 'react-router';
import classes from './Page.module.css';

type Props = {
  title: string;
  note?: ReactNode;
  back?: { to: string; label: string };
  action?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

/** A page: title, one primary action, content. */
export function Page({ title, note, back, action, narrow, children }: Props) {
  useDocumentTitle(title);
  return (
    <div className={narrow ? `${classes.page} ${classes.narrow}` : classes.page}>
      {back && (
        <Link to={back.to} className={classes.back}>
          <ChevronLeft size={16} aria-hidden /> {back.label}
        </Link>
      )}
      <header className={classes.header}>
        <div className={classes.heading}>
          <h1 className={classes.title}>{title}</h1>
          {note && <div className={classes.note}>{note}</div>}
        </div>
        {action && <div className={classes.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
}

/** The tab's title, which changes with the content and not a moment later. */
export function useDocumentTitle(title: string) {
  useLayoutEffect(() => {
    document.title = `${title} · Argosy`;
  }, [title]);
}
