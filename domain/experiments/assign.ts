import { FULL_SHARE_BP, type ArmWeight } from '../../contracts/experiments/assignment';
import { hashUnit } from './hash-unit';

export const HOLDOUT = 'holdout';

export interface AssignInput {
  experimentId: string;
  fanId: string;
  /** Shares of those not held out, in basis points, in a fixed order; validated by `armWeights`. */
  weights: readonly ArmWeight[];
  /** Basis points of the audience that get nothing. */
  holdoutShare: number;
  /** Basis points of the audience, holdout aside, that the test phase runs on; left out: everybody. */
  testShare?: number;
}

export interface Assignment {
  /** Id of the variant, or `HOLDOUT`. */
  arm: string;
  /** Chance of exactly this arm under the weights given, in (0, 1]. */
  probability: number;
  /** Belongs to the test phase; always false for the holdout. */
  inTest: boolean;
  /** The draw itself, in [0, 1). */
  unit: number;
}

/**
 * Puts a fan into an arm: one draw, the holdout on its lowest part, the arms in order on the rest. The same input always gives
 * the same answer; the answer is stored and never drawn again, so changed weights only move people who were not asked yet.
 * Who is in the test phase is a second draw, independent of the arm.
 * @throws RangeError when the weights do not add up to 10,000 basis points.
 */
export function assign({ experimentId, fanId, weights, holdoutShare, testShare = FULL_SHARE_BP }: AssignInput): Assignment {
  const unit = hashUnit(`arm/${experimentId}/${fanId}`);
  const holdout = holdoutShare / FULL_SHARE_BP;
  if (unit < holdout) return { arm: HOLDOUT, probability: holdout, inTest: false, unit };

  const inTest = testShare >= FULL_SHARE_BP || hashUnit(`test/${experimentId}/${fanId}`) * FULL_SHARE_BP < testShare;
  const point = ((unit - holdout) / (1 - holdout)) * FULL_SHARE_BP;
  let reached = 0;
  let chosen: ArmWeight | undefined;
  for (const arm of weights) {
    reached += arm.weight;
    if (!chosen && point < reached) chosen = arm;
  }
  if (reached !== FULL_SHARE_BP || !chosen) throw new RangeError(`The weights add up to ${reached} basis points, not ${FULL_SHARE_BP}.`);
  return { arm: chosen.id, probability: (chosen.weight / FULL_SHARE_BP) * (1 - holdout), inTest, unit };
}
