/** The sign of the house: two sails and a hull. */
export const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable={false}>
    <path d="M15.2 4v16.700H6.400C8.300 14 11.300 8 15.200 4Z" fill="var(--mark-sail, #fbfaf7)" />
    <path d="M17.400 8.600c4 2.800 6.600 6.900 7.900 12.100h-7.900Z" fill="var(--mark-jib, #5fc6c0)" />
    <path d="M5.200 23h21.600c-1.500 2.900-3.500 4.300-6 4.300h-9.600c-2.500 0-4.500-1.400-6-4.300Z" fill="#d99a34" />
  </svg>
);
