import { campaignDefinition } from '../../../../../contracts/campaigns/definition';
import { emptyDefinition, equalWeights, freeVariantName } from './definition-values';

describe('a new campaign', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('shares 10,000 basis points equally among %d variants', (count) => {
    const weights = equalWeights(count);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(10_000);
    expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
  });

  it('names a variant by the first free letter', () => {
    expect(freeVariantName(['A', 'C'])).toBe('B');
    expect(freeVariantName('ABCDEFGH'.split(''))).toBe('9');
  });

  it('is complete but for what a person has to write', () => {
    const problems = campaignDefinition.safeParse(emptyDefinition('0197a000-0000-7000-8000-000000000000')).error?.issues ?? [];
    expect(problems.map((issue) => issue.path.join('.'))).toEqual(['name', 'variants.0.text', 'variants.1.text']);
  });
});
