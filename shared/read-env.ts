import { PipelineError } from './errors.ts';

/** A setting that the stack gives a function: without it nothing can work, so starting fails. */
export function readEnv(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new PipelineError('settings/invalid', `environment lacks ${name}`);
  return value;
}
