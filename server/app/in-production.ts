/**
 * Unless told otherwise, this is production: GraphQL's library then leaves out looking for second copies of itself at every
 * type it meets, which is a seventh of what a ballot costs. To be imported before anything that imports it.
 */
process.env['NODE_ENV'] ??= 'production';
