import { Collapse, CopyButton, Button, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './api-reference-page.module.css';
import { curlOf } from './example-value';
import type { Endpoint, Schema } from './openapi';
import { SchemaFields } from './schema-fields';

interface EndpointEntryProps {
  endpoint: Endpoint;
  schemas: Record<string, Schema>;
}

/** One call: a line that opens to its parameters, body, answers and an example to paste. */
export function EndpointEntry({ endpoint, schemas }: EndpointEntryProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={classes.entry}>
      <button type="button" className={classes.line} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <IconChevronRight size={16} className={open ? classes.opened : undefined} aria-hidden="true" />
        <span className={classes.method} data-method={endpoint.method}>
          {endpoint.method.toUpperCase()}
        </span>
        <code className={classes.path}>
          {endpoint.path.split(/(?<=.)(?=\/)/).map((part, index) => (
            <Fragment key={index}>
              <wbr />
              {part}
            </Fragment>
          ))}
        </code>
        <span className={classes.summary}>{endpoint.summary}</span>
      </button>
      <Collapse expanded={open} id={id}>
        {open && <EndpointBody endpoint={endpoint} schemas={schemas} />}
      </Collapse>
    </li>
  );
}

function EndpointBody({ endpoint, schemas }: EndpointEntryProps) {
  const { t } = useTranslation();
  const curl = curlOf(endpoint, window.location.origin, schemas);
  const [bodyType, body] = Object.entries(endpoint.requestBody?.content ?? {})[0] ?? [];
  const answers = Object.entries(endpoint.responses).filter(([status]) => Number(status) < 400);
  const refusals = Object.entries(endpoint.responses).filter(([status]) => Number(status) >= 400);
  const parameters = endpoint.parameters ?? [];

  return (
    <div className={classes.body} lang="en">
      {endpoint.description !== undefined && <Text>{endpoint.description.replaceAll('`', '')}</Text>}
      {parameters.length > 0 && (
        <>
          <h3>{t('docs.parameters')}</h3>
          <SchemaFields
            schemas={schemas}
            fields={parameters.map(({ name, in: where, required, description, schema }) => ({
              name,
              required: required === true,
              schema: { ...schema, description: description ?? schema.description },
              where: t(`docs.in.${where}`),
            }))}
          />
        </>
      )}
      {body?.schema !== undefined && (
        <>
          <h3>
            {t('docs.body')} <code>{bodyType}</code>
          </h3>
          <SchemaFields schemas={schemas} schema={body.schema} />
        </>
      )}
      {answers.map(([status, { content }]) => {
        const [type, answer] = Object.entries(content ?? {})[0] ?? [];
        return (
          <section key={status}>
            <h3>
              {t('docs.answer')} {status} {type !== undefined && <code>{type}</code>}
            </h3>
            {answer?.schema === undefined ? <Text c="dimmed">{t('docs.no_body')}</Text> : <SchemaFields schemas={schemas} schema={answer.schema} />}
          </section>
        );
      })}
      <h3>{t('docs.refusals')}</h3>
      <dl className={classes.refusals}>
        {refusals.map(([status, { description }]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>
              {description.split('\n').map((line) => (
                <div key={line}>{withCode(line)}</div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes.example}>
        <h3>{t('docs.example')}</h3>
        <CopyButton value={curl}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? t('docs.copied') : t('docs.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <pre tabIndex={0}>
        <code>{curl}</code>
      </pre>
    </div>
  );
}

/** `code`: words, as the document writes them. */
function withCode(line: string) {
  return line.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
