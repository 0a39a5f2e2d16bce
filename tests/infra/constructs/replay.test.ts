import { describe, expect, it } from '@jest/globals';
import { makeTemplate, resourcesOf } from '../make-stack.ts';

describe('Replay', () => {
  it('given a prefix, then its objects go one by one to the extract function, few at a time, and none stops the others', () => {
    const { Articles } = machine().States;
    expect(Articles).toMatchObject({
      Type: 'Map',
      ItemReader: { Parameters: { 'Prefix.$': '$.prefix' } },
      ItemSelector: { replay: { 'key.$': '$$.Map.Item.Value.Key', 'notices.$': '$.notices', 'since.$': '$.since' } },
      MaxConcurrency: 2,
      ToleratedFailurePercentage: 100,
      ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' } },
    });
    expect(JSON.stringify(Articles.ItemReader.Resource)).toContain('s3:listObjectsV2');
    expect(Articles.ItemProcessor.States.Extract.Resource['Fn::GetAtt'][0]).toMatch(/^ExtractionFunction/);
  });

  it('given an express run, then it may take as long as the function', () => {
    const functions = Object.entries(resourcesOf(makeTemplate(), 'AWS::Lambda::Function'));
    const extract = functions.find(([id]) => id.startsWith('ExtractionFunction'))?.[1];
    expect(extract?.Properties.Timeout).toBeLessThanOrEqual(300);
  });

  it('given its results, then they are written outside the articles, so that they are not taken for some', () => {
    const { Parameters } = machine().States.Articles.ResultWriter;
    const bucket = Object.values(resourcesOf(makeTemplate(), 'AWS::S3::Bucket')).find(
      ({ Properties }) => Properties.NotificationConfiguration,
    );
    const [{ Filter }] = bucket?.Properties.NotificationConfiguration.QueueConfigurations ?? [];
    expect(Parameters.Prefix.startsWith(Filter.S3Key.Rules[0].Value)).toBe(false);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a machine is whatever Step Functions takes, read here by path
function machine(): any {
  const [resource] = Object.values(resourcesOf(makeTemplate(), 'AWS::StepFunctions::StateMachine'));
  return resource?.Properties.Definition;
}
