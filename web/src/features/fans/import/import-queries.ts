import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../../contracts/api/page';
import type { ImportJob, ImportOptions, ImportPreview } from '../../../../../contracts/fans/import';
import type { ImportKind } from '../../../../../contracts/fans/import-fields';
import { address, request } from '../../../api/request';
import { sendFile } from '../../../api/send-file';

export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['import', id], queryFn: ({ signal }) => request<ImportJob>('GET', `/imports/${id}`, { signal }) });
export const IMPORTS_PAGE = 10;
export const importsQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['imports', cursor],
    queryFn: ({ signal }) => request<Page<ImportJob>>('GET', '/imports', { query: { limit: IMPORTS_PAGE, cursor }, signal }),
  });
export const previewQuery = (id: string, options: ImportOptions) =>
  queryOptions({
    queryKey: ['import', id, 'preview', options],
    queryFn: ({ signal }) => request<ImportPreview>('POST', `/imports/${id}/preview`, { body: options, signal }),
    staleTime: Infinity,
    retry: false,
  });

export interface FileOfImport {
  file: File;
  accountId: string;
  kind: ImportKind;
}
export const uploadImport = ({ file, accountId, kind }: FileOfImport, onShare: (share: number) => void, signal: AbortSignal) =>
  // Systems name the type of a CSV in many ways, or not at all; the server reads the content.
  sendFile<ImportJob>('/imports', { contentType: 'text/csv', query: { accountId, kind, filename: file.name }, file, onShare, signal });
export const startImport = (id: string, options: ImportOptions) => request<ImportJob>('POST', `/imports/${id}/start`, { body: options });
export const cancelImport = (id: string) => request<ImportJob>('POST', `/imports/${id}/cancel`);
export const refusedAddress = (id: string) => address(`/imports/${id}/refused.csv`);
