const uploads = new Map<string, Promise<unknown>>();

/** Ends when the pictures of this product that are being sent are there, or refused. */
export const uploadsOf = (product: string): Promise<unknown> => uploads.get(product) ?? Promise.resolve();

/** Whoever saves the product waits for this. */
export function underWay(product: string, sending: Promise<unknown>) {
  const all = Promise.allSettled([uploadsOf(product), sending]).finally(() => {
    if (uploads.get(product) === all) uploads.delete(product);
  });
  uploads.set(product, all);
}
