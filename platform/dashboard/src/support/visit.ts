const key = 'argosy.support.visit';

type Visit = { shop: string; tenant: string; name: string };

/** Support goes into a shop: kept in this tab, so that the end of the consent can be told from an end of a sign-in. */
export const rememberVisit = (visit: Visit) => sessionStorage.setItem(key, JSON.stringify(visit));

export const forgetVisit = () => sessionStorage.removeItem(key);

/** The visit to this shop that this tab is on, if it is on one. */
export function visitTo(shop: string): Visit | undefined {
  const kept = sessionStorage.getItem(key);
  const visit = kept === null ? undefined : (JSON.parse(kept) as Visit);
  return visit?.shop === shop ? visit : undefined;
}
