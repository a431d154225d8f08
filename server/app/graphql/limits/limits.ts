/** What a document may be, and how much may be live; the same over HTTP and WebSocket. */
export const LIMITS = {
  /** Most bytes of a document. */
  bytes: 32 * 1024,
  /** Most lexical tokens. */
  tokens: 3_000,
  /** Most fields that are written down, fragments not followed: those of one name are compared with each other. */
  fields: 600,
  /** Most other names given to fields. */
  aliases: 100,
  /** Most directives. */
  directives: 50,
  /** Deepest nesting of fields, fragments followed. */
  depth: 15,
  /** Most fields at the top of an operation, aliases counted, fragments followed. */
  rootFields: 30,
  /** Most values an answer could hold: fields, aliases counted, times the sizes of the lists they are in. */
  cost: 20_000,
  /** Most times that one document asks for `__schema` or `__type`. */
  introspections: 2,
  /** Deepest nesting of lists within those, which lead in circles: types, their fields, the fields of those … */
  introspectionDepth: 2,
  /** Most other names given to fields within those: each could be the whole schema once more, and no tool needs any. */
  introspectionAliases: 2,
  /** Most operations under way on one socket. */
  operationsPerSocket: 100,
  /** Most live operations of one person, on all their sockets. */
  operationsPerPerson: 500,
  /** Most live operations of everybody who is signed out behind one address. */
  operationsPerAddress: 5_000,
} as const;

/** One of the limits. */
export type LimitName = keyof typeof LIMITS;
