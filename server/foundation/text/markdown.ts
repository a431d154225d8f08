import { LRUCache } from 'lru-cache';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

const ALLOWED = {
  // No headings above h3 (the page has its own), no images: they would call out to other servers.
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    's',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'a',
    'h3',
    'h4',
    'hr',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener ugc' }),
  },
} satisfies sanitizeHtml.IOptions;

/** What was rendered lately: a thread is read, and told to its followers, far oftener than it is written. */
const rendered = new LRUCache<string, string>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (html, source) => html.length + source.length + 1,
});

/** Renders what a person wrote as safe HTML; twice guarded, since the renderer already lets no HTML through. */
export function renderMarkdown(source: string): string {
  const known = rendered.get(source);
  if (known !== undefined) return known;
  const html = sanitizeHtml(markdown.render(source), ALLOWED);
  rendered.set(source, html);
  return html;
}

/** The first paragraph of a markdown text as plain words, for a card. */
export function plainSummary(source: string, maxLength = 120): string {
  const characters = [...firstParagraph(source).replace(/\s+/g, ' ').trim()];
  if (characters.length <= maxLength) return characters.join('');
  return `${characters.slice(0, maxLength - 1).join('')}…`;
}

function firstParagraph(source: string): string {
  const block = markdown.parse(source, {}).find((token) => token.type === 'inline');
  const words = block?.children?.map(({ type, content }) =>
    type.endsWith('break') ? ' ' : content,
  );
  return words?.join('') ?? '';
}
