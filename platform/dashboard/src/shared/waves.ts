/** A row of waves as a filled path: `length` from crest to crest, down to `floor`. */
export function waves(width: number, y: number, length: number, height: number, floor: number): string {
  const half = length / 2;
  const count = Math.ceil(width / length) + 1;
  const crests = Array.from({ length: count }, () => `q${half / 2} ${-height} ${half} 0t${half} 0`).join('');
  return `M${-half} ${y}${crests}V${floor}H${-half}Z`;
}
