const points = Array.from({ length: 16 }, (_, index) => index * 22.5);
const degrees = Array.from({ length: 72 }, (_, index) => index * 5);

/** The instrument that every course is read from. */
export const CompassRose = ({ className }: { className?: string }) => (
  <svg className={className} viewBox="-300 -300 600 600" fill="none" stroke="#d99a34" aria-hidden>
    <g strokeOpacity="0.16">
      {[120, 200, 212, 280].map(radius => <circle key={radius} r={radius} />)}
      {degrees.map(angle => <path key={angle} d={angle % 45 === 0 ? 'M0 -200v-22' : 'M0 -200v-12'} transform={`rotate(${angle})`} />)}
      {points.map(angle => <path key={angle} d="M0 -280V-120" transform={`rotate(${angle})`} />)}
    </g>
    <g fill="#d99a34" fillOpacity="0.07" strokeOpacity="0.22">
      {[45, 135, 225, 315].map(angle => <path key={angle} d="M0 -150 16 -16 0 0-16 -16Z" transform={`rotate(${angle})`} />)}
      {[0, 90, 180, 270].map(angle => <path key={angle} d="M0 -196 22 -22 0 0-22 -22Z" transform={`rotate(${angle})`} />)}
    </g>
  </svg>
);
