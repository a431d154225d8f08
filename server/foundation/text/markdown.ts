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

/** Renders what a person wrote as safe HTML; twice guarded, since the renderer already lets no HTML through. */
export const renderMarkdown = remembered((source) =>
  sanitizeHtml(markdown.render(source), ALLOWED),
);

/** The first paragraph of a markdown text as plain words, for a card. */
export function plainSummary(source: string, maxLength = 120): string {
  const words = firstParagraph(source);
  if (words.length <= maxLength) return words;
  const characters = [...words];
  if (characters.length <= maxLength) return words;
  return `${characters.slice(0, maxLength - 1).join('')}…`;
}

const firstParagraph = remembered((source) => {
  const block = markdown.parse(source, {}).find((token) => token.type === 'inline');
  const words = block?.children?.map(({ type, content }) =>
    type.endsWith('break') ? ' ' : content,
  );
  return words?.join('').replace(/\s+/g, ' ').trim() ?? '';
});

/** What is made of a text, kept for a while: a thread is read, and told to its followers, far oftener than it is written. */
function remembered(make: (source: string) => string): (source: string) => string {
  const lately = new LRUCache<string, string>({
    maxSize: 8 * 1024 * 1024,
    sizeCalculation: (made, source) => made.length + source.length + 1,
  });
  return (source) => {
    const known = lately.get(source);
    if (known !== undefined) return known;
    const made = make(source);
    lately.set(source, made);
    return made;
  };
}
