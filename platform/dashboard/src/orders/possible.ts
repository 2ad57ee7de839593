import type { Money, Order, OrderLine } from '../api/types';

/** How many units of a line still wait to be shipped. */
export const unshipped = ({ quantity, shipped, cancelled }: OrderLine) => Math.max(0, quantity - shipped - cancelled);

/** How many units of a line may still be refunded. */
export const refundableUnits = (order: Order, line: OrderLine) =>
  order.refundable.lines.find(({ line_id }) => line_id === line.id)?.quantity ?? 0;

/** What the order's state allows to do with it. */
export function possible(order: Order) {
  const isOpen = order.status !== 'cancelled';
  return {
    ship: isOpen && order.lines.some(line => unshipped(line) > 0),
    refund: isOpen && (order.refundable.shipping.amount > 0 || order.lines.some(line => refundableUnits(order, line) > 0)),
    cancel: order.status === 'open' && order.lines.every(line => line.shipped === 0),
  };
}

/** What a refund of these units and this much shipping comes to: each line by its share, rounded half up. */
export function refundAmount(order: Order, quantities: Record<string, number>, shipping: number): Money {
  const units = order.lines.reduce((sum, line) => sum + shareOf(line, quantities[line.id] ?? 0), 0);
  return { amount: units + shipping, currency: order.totals.total.currency };
}

const shareOf = ({ quantity, total }: OrderLine, units: number) =>
  quantity === 0 ? 0 : Math.floor((2 * total.amount * units + quantity) / (2 * quantity));
