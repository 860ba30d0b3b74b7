import type { Ctx } from '../context';

/** Figures of colleagues are for those who see money or manage members; everybody sees their own. */
const seesEveryone = (ctx: Ctx): boolean => ctx.actor.permissions.has('revenue.read') || ctx.actor.permissions.has('members.manage');

/** Whose figures are shown: null is everybody's. Who asks for a colleague's without the right gets their own. */
export const shownPerson = (ctx: Ctx, asked: string | undefined): string | null => (seesEveryone(ctx) ? (asked ?? null) : ctx.userId);
