import classes from './Sea.module.css';
import { Ship } from './Ship';
import { waves } from './waves';

const stars = [[90, 110], [210, 190], [340, 80], [470, 150], [600, 60], [700, 210], [830, 120], [890, 260], [140, 330], [520, 290], [780, 360], [60, 240]];

/** The fleet under way at night: a scene that fills its place. */
export const Sea = () => (
  <svg className={classes.sea} viewBox="0 0 960 1080" preserveAspectRatio="xMidYMax slice" aria-hidden>
    {stars.map(([x, y]) => <circle key={x} cx={x} cy={y} r="1.6" fill="#fbfaf7" opacity="0.5" />)}
    <g className={classes.compass} transform="translate(690 700)">
      {[60, 110, 170, 240, 320].map(radius => <circle key={radius} r={radius} />)}
      {Array.from({ length: 16 }, (_, index) => <path key={index} d="M0 -60V-900" transform={`rotate(${index * 22.5})`} />)}
    </g>
    <circle cx="690" cy="700" r="60" fill="#d99a34" />
    <Ship x={430} y={806} size={0.36} far />
    <Ship x={560} y={800} size={0.24} far />
    <Ship x={846} y={808} size={0.3} far mirrored />
    <path d={waves(960, 806, 70, 9, 1080)} fill="#0d4a55" />
    <Ship x={300} y={870} size={0.8} />
    <path d={waves(960, 862, 96, 13, 1080)} fill="#0b5d5e" />
    <Ship x={676} y={950} size={1.25} />
    <path d={waves(960, 934, 130, 17, 1080)} fill="#0a4c50" />
    <path d={waves(960, 1002, 170, 22, 1080)} fill="#083c44" />
  </svg>
);
