import type { Metric, Verdict } from '../../contracts/experiments/verdict';
import { expectedCounts, type AssignedGroup } from '../experiments/sample-ratio';
import { judge } from '../experiments/verdict';

export interface CampaignArms {
  metric: Metric;
  /** In the order of their positions, with their chances of a recipient who is not held out. */
  variants: readonly { id: string; weight: number }[];
  /** Recipients who are compared, by arm, version and stored chance; the holdout (null) is not an arm of the test. */
  groups: readonly {
    variantId: string | null;
    version: number;
    probability: number;
    n: number;
    replied: number;
    bought: number;
    amountsCents: readonly number[];
  }[];
}

/** The verdict on a campaign's variants, from its recipients as they were assigned. */
export function judgeCampaign({ metric, variants, groups }: CampaignArms): Verdict {
  const versions = new Set(groups.map(({ version }) => version));
  const assigned: AssignedGroup[] = [...versions].flatMap((version) =>
    variants.map(({ id, weight }) => {
      const own = groups.filter((group) => group.version === version && group.variantId === id);
      return { armId: id, version, n: sum(own.map(({ n }) => n)), probability: own[0]?.probability ?? weight / 10_000 };
    }),
  );
  const expected = expectedCounts(assigned);
  return judge(
    metric,
    variants.map(({ id }) => {
      const own = groups.filter((group) => group.variantId === id);
      const amountsCents = own.flatMap((group) => group.amountsCents);
      const successes = metric === 'revenue' ? amountsCents.length : sum(own.map((group) => (metric === 'reply' ? group.replied : group.bought)));
      return { id, n: sum(own.map(({ n }) => n)), expected: expected.get(id) ?? 0, successes, amountsCents };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
