/** The one file of a form; null when there is none, or the body is no form. */
export function fileInForm(contentType: string, body: Buffer): { filename: string; type: string; content: Buffer } | null {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  const mark = Buffer.from(`--${boundary}`);
  for (let start = body.indexOf(mark); start >= 0;) {
    const end = body.indexOf(mark, start + mark.length);
    if (end < 0) return null;
    const part = body.subarray(start + mark.length + 2, end - 2);
    const split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, Math.max(0, split)).toString('utf8');
    const filename = /filename="([^"]*)"/.exec(head)?.[1];
    if (filename !== undefined) {
      return { filename, type: /content-type: *([^\r\n;]+)/i.exec(head)?.[1]?.trim() ?? '', content: part.subarray(split + 4) };
    }
    start = end;
  }
  return null;
}
