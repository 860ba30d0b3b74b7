import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './api-reference-page.module.css';
import { boundsWords, resolved, typeWords, type Schema } from './openapi';

const DEEPEST = 4;

interface Field {
  name: string;
  required: boolean;
  schema: Schema;
  /** In the path, the query or a header. */
  where?: string;
}

type SchemaFieldsProps = { schemas: Record<string, Schema>; depth?: number } & ({ schema: Schema } | { fields: Field[] });

/** The fields of an object with what each may hold; objects inside it follow below their field. */
export function SchemaFields({ schemas, depth = 0, ...given }: SchemaFieldsProps) {
  const { t } = useTranslation();
  const fields = 'fields' in given ? given.fields : fieldsOf(given.schema, schemas);
  if (fields.length === 0) return 'schema' in given ? <Text c="dimmed">{typeWords(given.schema)}</Text> : null;

  return (
    <dl className={classes.fields}>
      {fields.map(({ name, required, schema, where }) => {
        const inner = depth < DEEPEST ? fieldsOf(schema, schemas) : [];
        const one = resolved(schema, schemas);
        const bounds = boundsWords(one);
        return (
          <div key={name}>
            <dt>
              <code>{name}</code> <span className={classes.type}>{typeWords(schema)}</span>
              {where !== undefined && <span className={classes.type}>{where}</span>}
              {required && <span className={classes.required}>{t('docs.required')}</span>}
            </dt>
            <dd>
              {one.description !== undefined && <div>{one.description}</div>}
              {bounds !== null && <div>{bounds}</div>}
              {one.enum !== undefined && (
                <div className={classes.choices}>
                  {one.enum.map((choice) => (
                    <code key={String(choice)}>{String(choice)}</code>
                  ))}
                </div>
              )}
              {one.default !== undefined && (
                <div>
                  {t('docs.default')} <code>{JSON.stringify(one.default)}</code>
                </div>
              )}
              {inner.length > 0 && <SchemaFields fields={inner} schemas={schemas} depth={depth + 1} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The fields of an object, of the entries of a list, or of the first choice that has any. */
function fieldsOf(schema: Schema, schemas: Record<string, Schema>): Field[] {
  const one = resolved(schema, schemas);
  if (one.items !== undefined) return fieldsOf(one.items, schemas);
  for (const choice of one.anyOf ?? one.oneOf ?? one.allOf ?? []) {
    const found = fieldsOf(choice, schemas);
    if (found.length > 0) return found;
  }
  return Object.entries(one.properties ?? {}).map(([name, field]) => ({ name, required: one.required?.includes(name) ?? false, schema: field }));
}
