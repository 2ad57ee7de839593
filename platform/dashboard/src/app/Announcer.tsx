import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** Tells people who listen to the page where they have come to; the others see it. */
export function Announcer() {
  const { pathname } = useLocation();
  const [title, setTitle] = useState('');
  useEffect(() => {
    const told = setTimeout(() => setTitle(document.title), 300);
    return () => clearTimeout(told);
  }, [pathname]);
  return <div className="visually-hidden" role="status">{title}</div>;
}
