import { describe, expect, it } from '@jest/globals';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

describe('ClaimExtraction', () => {
  it('given one bad article among ten, then only that one comes back', () => {
    makeTemplate().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 8 },
    });
  });

  it('given a batch being worked on, then its messages stay hidden six times as long as it may take', () => {
    const template = makeTemplate();
    const fed = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).filter(
      ({ Properties }) => Properties.ScalingConfig,
    );
    expect(fed).toHaveLength(1);
    const { EventSourceArn, FunctionName } = fed[0]?.Properties ?? {};
    const queue = resourcesOf(template, 'AWS::SQS::Queue')[EventSourceArn['Fn::GetAtt'][0]]?.Properties;
    const extract = resourcesOf(template, 'AWS::Lambda::Function')[FunctionName.Ref]?.Properties;
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * extract.Timeout);
  });

  it('given the setting concurrency, then no more batches than that are worked on at once', () => {
    makeTemplate({ concurrency: '100' }).hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ScalingConfig: { MaximumConcurrency: 100 },
    });
  });

  it("given the setting windowDays, then the function is told; without it the default is the code's", () => {
    const told = (settings: Record<string, string>) =>
      Object.values(resourcesOf(makeTemplate(settings), 'AWS::Lambda::Function')).map(
        ({ Properties }) => Properties.Environment?.Variables?.WINDOW_DAYS,
      );
    expect(told({ windowDays: '90' })).toContain('90');
    expect(told({}).every((days) => days === undefined)).toBe(true);
  });

  it('given any function, then it runs on arm64, is not traced, which would cost more than it does, and its log does not grow for ever', () => {
    const template = makeTemplate({ logDays: '7' });
    const functions = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));
    for (const { Properties } of functions) {
      expect(Properties.Architectures).toEqual(['arm64']);
      expect(Properties.TracingConfig).toBeUndefined();
      const log = resourcesOf(template, 'AWS::Logs::LogGroup')[Properties.LoggingConfig.LogGroup.Ref];
      expect(log?.Properties.RetentionInDays).toBe(7);
    }
  });
});
