import type { NoticeSender } from '../shared/stores/notice-sender.ts';
import { paint, wrap } from './terminal.ts';

/** Shows each notice to whoever watches the terminal. */
export function terminalNoticeSender(out: NodeJS.WriteStream): NoticeSender {
  return {
    async send({ subject, body }) {
      const lines = body.split('\n').map((line) => (line.trim() === '' ? '' : wrap([{ text: line }], out, '  ')));
      out.write(`\n${paint([{ text: subject, style: 'bold' }], out)}\n${lines.join('\n')}\n\n`);
    },
  };
}
