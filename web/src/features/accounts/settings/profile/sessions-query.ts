import { queryOptions } from '@tanstack/react-query';
import { auth } from '../../../../api/auth';

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: auth.sessions });
