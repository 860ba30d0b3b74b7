import type { Audience } from '../../contracts/accounts/audience';

/** A live list, as far as its rules name other lists. */
export interface RuledList {
  id: string;
  rules: Audience;
}

/** The lists that a rule names. */
export function listsNamedBy({ include, exclude }: Audience): string[] {
  return [...new Set([...include.listIds, ...exclude.listIds].map((id) => id.toLowerCase()))];
}

/** Lists in the order in which they are to be judged: what a rule names comes before it. */
export function inOrderOfNaming<L extends RuledList>(lists: readonly L[]): L[] {
  const byId = new Map(lists.map((list) => [list.id, list]));
  const ordered = new Set<L>();
  const seen = new Set<string>();
  const visit = (list: L) => {
    if (seen.has(list.id)) return;
    seen.add(list.id);
    for (const id of listsNamedBy(list.rules)) {
      const named = byId.get(id);
      if (named !== undefined) visit(named);
    }
    ordered.add(list);
  };
  lists.forEach(visit);
  return [...ordered];
}

/** How `list` would refer to itself, from list to list: `[a, b, a]`; null when it does not. */
export function wayBackTo(list: RuledList, others: readonly RuledList[]): string[] | null {
  const rulesOf = new Map([...others, list].map(({ id, rules }) => [id, rules]));
  const seen = new Set<string>();
  const follow = (id: string, way: readonly string[]): string[] | null => {
    const rules = rulesOf.get(id);
    if (rules === undefined || seen.has(id)) return null;
    seen.add(id);
    for (const named of listsNamedBy(rules)) {
      if (named === list.id) return [...way, id, named];
      const found = follow(named, [...way, id]);
      if (found !== null) return found;
    }
    return null;
  };
  return follow(list.id, []);
}

/** The list and those that hang on it, directly or through others, in the order of `lists`. */
export function withDependents<L extends RuledList>(listId: string, lists: readonly L[]): L[] {
  const reached = new Set([listId]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { id, rules } of lists) if (listsNamedBy(rules).some((named) => reached.has(named))) reached.add(id);
  }
  return lists.filter(({ id }) => reached.has(id));
}
