import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Page } from '../../../../../contracts/api/page';
import type { ChatterReport } from '../../../../../contracts/shifts/chatters';
import type { OpenShift, Shift } from '../../../../../contracts/shifts/shift';
import { address, request } from '../../../api/request';
import type { Period } from './periods';

const SHIFTS = ['shifts'] as const;
const CHATTERS = ['chatters'] as const;

const namesOf = ({ from, to, timeZone }: Period) => ({ from, to, timeZone });

export const chattersQuery = (period: Period) =>
  queryOptions({
    queryKey: [...CHATTERS, period],
    queryFn: ({ signal }) => request<ChatterReport>('GET', '/chatters', { query: namesOf(period), signal }),
  });
/** Where the period is still running, what is planned for later is shown with it. */
export const shiftsQuery = ({ from, to, isOver }: Period, cursor: string | undefined, limit: number) =>
  queryOptions({
    queryKey: [...SHIFTS, from, to, cursor, limit],
    queryFn: ({ signal }) => request<Page<Shift>>('GET', '/shifts', { query: { from, to: isOver ? to : undefined, cursor, limit }, signal }),
  });
export const openShiftQuery = queryOptions({
  queryKey: [...SHIFTS, 'open'],
  queryFn: ({ signal }) => request<OpenShift>('GET', '/shifts/open', { signal }),
});

export const startShift = () => request<Shift>('POST', '/shifts/start');
export const endShift = (id: string) => request<Shift>('POST', `/shifts/${id}/end`);
export interface ShiftValues {
  userId: string;
  kind: 'worked' | 'planned';
  startedAt: string;
  endedAt: string;
  note: string;
}
export const enterShift = (values: ShiftValues) => request<Shift>('POST', '/shifts', { body: values });
export const changeShift = (id: string, { startedAt, endedAt, note }: ShiftValues) =>
  request<Shift>('PATCH', `/shifts/${id}`, { body: { startedAt, endedAt, note } });
export const deleteShift = (id: string) => request('DELETE', `/shifts/${id}`);
export const payAddress = (period: Period, by: 'person' | 'sale') => address('/chatters/pay.csv', { ...namesOf(period), by });

export function useRefreshShifts(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([SHIFTS, CHATTERS].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
}
