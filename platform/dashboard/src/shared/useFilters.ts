import { useSearchParams } from 'react-router';

/** The filters of a list, kept in its address so that a reload, a link and "back" keep them. */
export function useFilters<const Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(
    names.flatMap(name => (search.get(name) ? [[name, search.get(name)!]] : [])),
  ) as Partial<Record<Name, string>>;
  const set = (name: Name, value: string | null) =>
    setSearch(before => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    }, { replace: true });
  return { values, set, clear: () => setSearch({}, { replace: true }), isFiltered: Object.keys(values).length > 0 };
}
