/** Where the storage has a file: as it came (for a moment), as it goes out, and small. */
export function mediaKeys(workspaceId: string, mediaId: string) {
  const folder = `workspaces/${workspaceId}/media/${mediaId}`;
  return { upload: `${folder}/upload`, file: `${folder}/file`, thumbnail: `${folder}/thumbnail.webp` };
}
export type MediaKeys = ReturnType<typeof mediaKeys>;
