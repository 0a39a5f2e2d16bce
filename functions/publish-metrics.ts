import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { MiddlewareObj } from '@middy/core';

/**
 * Writes what was counted, whether the event was dealt with or not. Powertools' own middleware says it in words, between
 * lines that are all JSON, when there was nothing to count.
 */
export function publishMetrics(metrics: Metrics): MiddlewareObj<unknown, unknown> {
  const publish = (): void => {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  };
  return { after: publish, onError: publish };
}
