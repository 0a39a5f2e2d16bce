import { AwsError } from './aws-error.ts';
import type { Principal } from './iam/principal.ts';

/** A request as the services' APIs see it. */
export interface ApiRequest {
  readonly principal: Principal;
  readonly method: string;
  /** Decoded, with its slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** What is asked for, where a header or the form says so: `GetItem`. */
  readonly operation: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export function jsonAnswer(value: unknown): Answer {
  return { headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(value) };
}

export function xmlAnswer(xml: string): Answer {
  return { headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0" encoding="UTF-8"?>${xml}` };
}

export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new AwsError('SerializationException', `no JSON: ${body.toString('utf8').slice(0, 100)}`);
  }
}

/** `<name>` around texts, escaped, and elements, as they are. */
export function element(name: string, ...content: readonly (string | Element)[]): Element {
  const inside = content.map((one) => (typeof one === 'string' ? escapeText(one) : one.xml)).join('');
  return { xml: `<${name}>${inside}</${name}>` };
}

export interface Element {
  readonly xml: string;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
