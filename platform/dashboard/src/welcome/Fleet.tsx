import { Ship } from '../shared/Ship';
import { waves } from '../shared/waves';
import classes from './Fleet.module.css';

/** The fleet by day on a chart: rhumb lines from a brass sun, ships of several sizes, four rows of sea. */
export const Fleet = () => (
  <svg className={classes.fleet} viewBox="0 0 1600 560" preserveAspectRatio="xMidYMax slice" aria-hidden>
    <g className={classes.chart} transform="translate(1090 330)">
      {[76, 128, 190, 262, 344, 436].map(radius => <circle key={radius} r={radius} />)}
      {Array.from({ length: 32 }, (_, index) => (
        <path key={index} d="M0 -76V-1500" transform={`rotate(${index * 11.25})`} opacity={index % 4 === 0 ? 1 : 0.45} />
      ))}
    </g>
    <circle cx="1090" cy="330" r="76" className={classes.sun} />
    <path className={classes.coast} d="M0 372c60-6 96-30 150-34 40-3 64 12 104 8 46-4 72-32 118-30 52 2 84 34 138 40 50 6 90-4 134 16H0Z" />
    <Ship x={760} y={378} size={0.24} far />
    <Ship x={860} y={376} size={0.17} far />
    <Ship x={1420} y={380} size={0.28} far mirrored />
    <path d={waves(1600, 378, 76, 8, 560)} className={classes.first} />
    <Ship x={640} y={432} size={0.5} />
    <Ship x={1330} y={440} size={0.62} />
    <path d={waves(1600, 424, 104, 12, 560)} className={classes.second} />
    <Ship x={1010} y={494} size={1.08} />
    <path d={waves(1600, 478, 140, 15, 560)} className={classes.third} />
    <path d={waves(1600, 530, 180, 18, 560)} className={classes.fourth} />
  </svg>
);
