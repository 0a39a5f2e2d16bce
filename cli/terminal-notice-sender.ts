import type { NoticeSender } from '../shared/stores/notice-sender.ts';
import { type Terminal, wrap } from './terminal.ts';

/** Shows each notice to whoever watches the terminal: its body, whose first line says what the subject says, uncut. */
export function terminalNoticeSender(out: Terminal['out']): NoticeSender {
  return {
    async send({ body }) {
      const [headline = '', ...lines] = body.trimEnd().split('\n');
      const rest = lines.map((line) => (line.trim() === '' ? '' : wrap([{ text: line }], out, '  ')));
      out.write(`\n${wrap([{ text: headline, style: 'bold' }], out)}\n${rest.join('\n')}\n`);
    },
  };
}
