import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, NoopSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { OpenTelemetryPlugin } from '@temporalio/interceptors-opentelemetry-v2';

export interface Tracing {
  /** Goes into clients, workers and the replayer. */
  plugin: OpenTelemetryPlugin;
  /** Somebody listens. Otherwise workflows are bundled without it: each cached workflow would hold the tracer once more. */
  on: boolean;
  /** Hands over what is buffered. */
  shutdown: () => Promise<void>;
}

/**
 * Traces of clients, workflows and activities over OTLP/HTTP. Without an endpoint nothing leaves the process.
 * @param endpoint base address of the collector, as in `OTEL_EXPORTER_OTLP_ENDPOINT`; empty: nowhere
 */
export function createTracing(endpoint: string, service: string): Tracing {
  const resource = resourceFromAttributes({ 'service.name': service });
  if (endpoint === '')
    return { plugin: new OpenTelemetryPlugin({ resource, spanProcessor: new NoopSpanProcessor() }), on: false, shutdown: async () => undefined };
  const spanProcessor = new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [spanProcessor] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  const plugin = new OpenTelemetryPlugin({ resource, spanProcessor, tracer: provider.getTracer(service) });
  return { plugin, on: true, shutdown: () => provider.shutdown() };
}
