/** Whom to erase: whoever has this e-mail address, or whoever placed this order. */
export type Person = { as: 'email' | 'order'; value: string };

export function personIn(search: URLSearchParams): Person | undefined {
  const order = search.get('order');
  return order ? { as: 'order', value: order } : undefined;
}

/** What must be typed once more is compared as people read it. */
export const isSame = (typed: string, { value }: Person) => typed.trim().toLocaleLowerCase() === value.trim().toLocaleLowerCase();
