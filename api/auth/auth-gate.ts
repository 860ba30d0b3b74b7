import type { RequestHandler } from 'express';
import { DomainError } from '../../domain/domain-error';
import { sendProblem } from '../problem';
import { CLIENT_ADDRESS_HEADER } from './create-auth';

/** What of the sign-in library is reachable. Everything else it brings stays shut until somebody needs it and tests it. */
const OPEN = new Set([
  'POST /sign-up/email',
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'POST /request-password-reset',
  'POST /reset-password',
  'POST /change-password',
  'POST /update-user',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'POST /change-email',
  'GET /verify-email',
  'GET /ok',
]);

/** Lets the sign-in library answer what is listed, with the client's address as this server saw it. */
export const authGate: RequestHandler = (request, response, next) => {
  const path = request.path.replace(/^\/api\/auth/, '');
  if (!OPEN.has(`${request.method} ${path}`)) {
    sendProblem(response, new DomainError('route.unknown', 'This part of sign-in is not offered.'), response.locals.notes.requestId);
    return;
  }
  response.locals.notes.route = `/api/auth${path}`;
  request.headers[CLIENT_ADDRESS_HEADER] = request.ip ?? '127.0.0.1';
  next();
};
