import type { Role } from '../../contracts/accounts/permissions';
import { ApiClient, type Person } from '../../scripts/demo/api-client';
import type { WebBrowser } from './web-browser';

/** A person who was invited by mail, signed up and joined the workspace of the owner. */
export async function inviteMember(web: WebBrowser, owner: ApiClient, member: Person, role: Role): Promise<ApiClient> {
  await owner.post('/invitations', { email: member.email, role });
  const mails = (await (await fetch(`http://127.0.0.1:${web.platform.env.MAIL_PORT ?? ''}/messages`)).json()) as object[];
  const token = /\/invitations\/([\w-]+)/.exec(mails.map((mail) => JSON.stringify(mail)).find((mail) => mail.includes(member.email)) ?? '')?.[1];
  const guest = await ApiClient.signIn(web.url, member);
  await guest.post(`/me/invitations/${token ?? ''}/accept`);
  return guest;
}
