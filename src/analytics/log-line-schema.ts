import { type Field, type FieldKind, type FieldTable, logFields, longestText } from '../rules/log/log-fields.js';
import { headFields } from '../rules/log/log-line.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a line of the log, for whoever takes lines in. It is made of the table that everything
 * which is written passes, and has no field beside those.
 */
export function logLineSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of the log of xhs-elements',
    type: 'object',
    required: ['v', 'id', 'at', 'visit', 'name', 'params'],
    oneOf: Object.entries(logFields).map(([name, table]) => ({
      title: name,
      type: 'object',
      properties: { ...propertiesOf(headFields), v: { const: 1 }, name: { const: name }, params: schemaOf(table) },
      additionalProperties: false,
    })),
  };
}

function schemaOf(table: FieldTable): Schema {
  const required = Object.entries(table).flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    type: 'object',
    properties: propertiesOf(table),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function propertiesOf(table: FieldTable): Schema {
  return Object.fromEntries(
    Object.entries(table).map(([name, { kind }]: [string, Field]) => [name, schemaOfKind(kind)]),
  );
}

function schemaOfKind(kind: FieldKind): Schema {
  if (typeof kind === 'object' && 'fields' in kind) {
    return { type: 'array', maxItems: kind.most, items: schemaOf(kind.fields) };
  }
  if (typeof kind === 'object') return { enum: kind };
  switch (kind) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: longestText };
    case 'flag':
      return { type: 'boolean' };
    case 'whole':
      return { type: 'integer' };
    case 'moment':
      return { type: 'number', minimum: 0, maximum: 8.64e15 };
    case 'currency':
      return { type: 'string', pattern: '^[A-Z]{3}$' };
  }
}
