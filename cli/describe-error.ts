import { printable } from '../shared/text/printable.ts';

/** `code: message`, what came beneath it, and what to do where that is always the same. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'error';
  // Node's own messages begin with their codes.
  const message = error.message.startsWith(`${code}: `) ? error.message : `${code}: ${error.message}`;
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return printable(`${message}${cause}${hintOf(error)}`);
}

function hintOf({ name, message }: Error): string {
  if (name === 'CredentialsProviderError')
    return '; AWS_PROFILE names a profile that has some, `aws configure` makes one';
  if (message === 'Region is missing') return '; AWS_REGION names one, as in eu-west-1';
  if (/^(?:ExpiredToken|UnrecognizedClient|InvalidClientTokenId)/.test(name)) return '; log in to AWS again';
  return '';
}
