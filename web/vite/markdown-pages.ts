import { Marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import type { Plugin } from 'vite';
import { appLink } from './app-link.ts';

const marked = new Marked(gfmHeadingId(), {
  renderer: {
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const target = appLink(href);
      return target === null ? words : `<a href="${target}">${words}</a>`;
    },
    // A wide table scrolls inside itself, by keyboard too.
    table({ header, rows }) {
      const cells = (tag: 'th' | 'td', row: typeof header) => row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
      return `<div class="scroll" tabindex="0" role="group"><table><thead><tr>${cells('th', header)}</tr></thead><tbody>${body}</tbody></table></div>`;
    },
    code({ text }) {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<pre tabindex="0"><code>${escaped}</code></pre>`;
    },
  },
});

/** `import page from '…/page.md'`: the page as HTML, with its title and headings; made while building, so that no parser is sent to browsers. */
export function markdownPages(): Plugin {
  return {
    name: 'markdown-pages',
    enforce: 'pre',
    transform(text, id) {
      if (!id.endsWith('.md')) return null;
      const html = marked.parse(text, { async: false });
      const headings = getHeadingList();
      const title = headings.find(({ level }) => level === 1)?.text ?? '';
      const sections = headings.filter(({ level }) => level === 2).map(({ id: anchor, text: words }) => ({ id: anchor, title: plain(words) }));
      return { code: `export default ${JSON.stringify({ title: plain(title), html, sections })};`, map: null };
    },
  };
}

/** Headings come as HTML. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
