/** What is read of a node of a document. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export const TEXT_NODE = 3;

/** A node as it is come to or, for `left`, once all within it has been. */
export interface Step {
  readonly node: HtmlNode;
  readonly depth: number;
  readonly left: boolean;
}

/** Every node in the order of the document. A loop, not a recursion: a page nested deep enough would end the stack. */
export function* walk(root: HtmlNode): Generator<Step> {
  let node = root;
  let depth = 0;
  while (true) {
    yield { node, depth, left: false };
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    yield { node, depth, left: true };
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return;
      node = node.parentNode;
      depth -= 1;
      yield { node, depth, left: true };
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}
