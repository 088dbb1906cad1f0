import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';

/** A schema that a vendor publishes, from a file in GraphQL's own language. */
export function readSchema(path: string): GraphQLSchema {
  return buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true, noLocation: true });
}

/** What is wrong with documents, one line each, by the names of the documents; empty where all are valid. */
export function documentProblems(schema: GraphQLSchema, documents: Readonly<Record<string, string>>): string[] {
  return Object.entries(documents).flatMap(([name, text]) => {
    try {
      return validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [`${name}: ${error.message}`];
    }
  });
}

const operation = /\b(query|mutation|subscription|fragment)\s+[\w$]+[^'"`]*\{|^\s*(query|mutation)\s*[({]/m;

/** Files of a folder that hold GraphQL though they are none of those whose documents are validated. */
export function strayDocuments(folder: string, homes: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => {
    if (!name.endsWith('.ts') || homes.includes(name)) return false;
    const templates = readFileSync(join(folder, name), 'utf8').matchAll(/`[^`]*`/g);
    return [...templates].some(([text]) => operation.test(text.slice(1, -1)));
  });
}
