import { useTranslation } from 'react-i18next';
import type { Closing } from '../api/types';
import { useFormats } from '../shared/useFormats';
import classes from './Closing.module.css';
import { type Course, courseOf, plusDays } from './course';

const warnedBefore = 7;

type Stop = { name: 'asked' | 'closes' | 'warned' | 'deleted'; day?: string };

/** The way of a shop to its end, with the day of each stop. */
export function ClosingCourse({ closing, course = courseOf(closing) }: { closing: Closing; course?: Course }) {
  const { t } = useTranslation('closing');
  const { longDay } = useFormats();
  const isClosed = closing.state === 'closed';
  const warned = plusDays(course.deletedOn, -warnedBefore);
  const stops: Stop[] = [
    { name: 'asked' }, { name: 'closes', day: course.closesOn }, { name: 'warned', day: warned < course.closesOn ? course.closesOn : warned }, { name: 'deleted', day: course.deletedOn },
  ];
  const here = isClosed ? 'closes' : closing.state === 'closing' ? 'asked' : undefined;
  return (
    <ol className={classes.course}>
      {stops.map(({ name, day }) => (
        <li key={name} className={classes.stop} data-last={name === 'deleted' || undefined} aria-current={name === here ? 'step' : undefined}>
          <h3 className={classes.when}>{day ? longDay(day) : t(here === 'asked' || isClosed ? 'course.untilThen' : 'course.atOnce')}</h3>
          <div className={classes.what}>{t(`course.${name}.what`)}</div>
          <p className={classes.soft}>{t(`course.${name}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}
