import { isGrpcServiceError, type Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { Difference } from './difference';
import type { TemporalConfig } from './temporal-config';

const { IndexedValueType } = temporal.api.enums.v1;
const GRPC_NOT_FOUND = 5;
const DAY_S = 86_400;

const TYPES = {
  Keyword: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  Int: IndexedValueType.INDEXED_VALUE_TYPE_INT,
  Double: IndexedValueType.INDEXED_VALUE_TYPE_DOUBLE,
  Bool: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
  Datetime: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  KeywordList: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD_LIST,
  Text: IndexedValueType.INDEXED_VALUE_TYPE_TEXT,
} as const;

/** Whether the namespace is there and keeps closed runs as long as the file says. */
export async function namespaceDifferences(client: Client, { managed, retention }: TemporalConfig['namespace']): Promise<Difference[]> {
  const namespace = client.options.namespace;
  const wantedS = Math.round(retention / 1_000);
  const workflowExecutionRetentionPeriod = { seconds: wantedS as never, nanos: 0 };
  const foundS = await retentionS(client);
  if (foundS === undefined) {
    const apply = async () => void (await client.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod }));
    return [{ what: `namespace ${namespace}`, found: 'none', wanted: `retention ${days(wantedS)}`, ...(managed ? { apply } : {}) }];
  }
  if (foundS === wantedS || !managed) return [];
  const apply = async () =>
    void (await client.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: workflowExecutionRetentionPeriod } }));
  return [{ what: `namespace ${namespace} retention`, found: days(foundS), wanted: days(wantedS), apply }];
}

/** Search attributes that are missing. One of another type cannot be changed in place: a person must remove it first. */
export async function searchAttributeDifferences(client: Client, wanted: TemporalConfig['searchAttributes']): Promise<Difference[]> {
  const namespace = client.options.namespace;
  const found = await customAttributes(client);
  return Object.entries(wanted).flatMap(([name, type]): Difference[] => {
    const foundType = found[name];
    if (foundType === TYPES[type]) return [];
    if (foundType !== undefined)
      return [
        {
          what: `search attribute ${name}`,
          found: typeName(foundType),
          wanted: `${type}; remove it with "temporal operator search-attribute remove --name ${name}" first`,
        },
      ];
    const apply = async () =>
      void (await client.connection.operatorService.addSearchAttributes({ namespace, searchAttributes: { [name]: TYPES[type] } }));
    return [{ what: `search attribute ${name}`, found: 'none', wanted: type, apply }];
  });
}

/** Looks for runs by each attribute. @throws while the server does not know one of them yet: those that are new come to its caches after some seconds */
export async function seekByEach(client: Client, names: readonly string[]): Promise<void> {
  const query = names.map((name) => `${name} IS NULL`).join(' OR ');
  if (query !== '') await client.workflowService.countWorkflowExecutions({ namespace: client.options.namespace, query });
}

async function retentionS(client: Client): Promise<number | undefined> {
  try {
    const { config } = await client.workflowService.describeNamespace({ namespace: client.options.namespace });
    return Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0);
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === GRPC_NOT_FOUND) return undefined;
    throw error;
  }
}

/** A namespace made a moment ago has none, and may not be known to every cache yet. */
async function customAttributes(client: Client): Promise<Record<string, number>> {
  try {
    return (await client.connection.operatorService.listSearchAttributes({ namespace: client.options.namespace })).customAttributes ?? {};
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === GRPC_NOT_FOUND) return {};
    throw error;
  }
}

function typeName(value: number): string {
  return Object.entries(TYPES).find(([, type]) => Number(type) === value)?.[0] ?? `type ${value}`;
}

function days(seconds: number): string {
  return `${seconds / DAY_S} days`;
}
