import { z } from 'zod';

/** Shares are whole basis points: 10,000 is everybody. */
export const FULL_SHARE_BP = 10_000;

const shareBp = z
  .number()
  .int('Give whole basis points: 2500 is 25 %.')
  .min(0, 'A share cannot be negative.')
  .max(FULL_SHARE_BP, 'A share is at most 10000 (100 %).');

/** Arms with their shares of those who are not held out, 2 to 8 (1 sends without a comparison); they add up to 10,000. */
export const armWeights = z
  .array(z.object({ id: z.string().min(1), weight: shareBp }))
  .min(1, 'Give at least one variant.')
  .max(8, 'Use at most 8 variants; more would need an audience that nobody has.')
  .superRefine((arms, context) => {
    const sum = arms.reduce((total, arm) => total + arm.weight, 0);
    if (sum !== FULL_SHARE_BP) {
      const off =
        sum > FULL_SHARE_BP
          ? `${sum - FULL_SHARE_BP} too many: take them away from one or more variants`
          : `${FULL_SHARE_BP - sum} missing: give them to one or more variants`;
      context.addIssue({
        code: 'custom',
        message: `The weights add up to ${sum} basis points, not ${FULL_SHARE_BP}; ${off}.`,
        params: { code: 'weights_sum', sum },
      });
    }
    const twice = arms.find((arm, index) => arms.findIndex((other) => other.id === arm.id) !== index);
    if (twice) context.addIssue({ code: 'custom', message: `Variant "${twice.id}" is listed twice; give each variant its own id.` });
  });
export type ArmWeight = z.infer<typeof armWeights>[number];

/** Share of the audience that gets nothing, to compare with. */
export const holdoutShareBp = shareBp.max(9_000, 'Hold out at most 9000 (90 %), else nobody is left to send to.').default(0);
/** Share of the audience (holdout aside) that the test phase is run on. */
export const testShareBp = shareBp.min(1, 'Test on at least 1 basis point of the audience, or run without a test phase.').default(FULL_SHARE_BP);
