/**
 * Markdown of a lesson to blocks (CommonMark with tables). What a lesson cannot hold - HTML,
 * pictures, code - is told with its line and left out.
 */
import type { BlockContent, Heading, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Run } from './blocks.ts';

export interface MarkdownFault {
  line: number;
  message: string;
  remedy: string;
}

export interface MarkdownSection {
  id: string;
  title: string;
  line: number;
  blocks: Block[];
}

/** A heading `## Words {#id}`. */
const HEADING = /^(.*?)\s*\{#([a-z0-9-]+)\}$/;

/** Reads the body of a lesson; `before` lines stand above it in its file. */
export function readSections(
  text: string,
  before: number
): { sections: MarkdownSection[]; faults: MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const reader = new Reader(faults);
  const root: Root = fromMarkdown('\n'.repeat(before) + text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()]
  });
  const sections: MarkdownSection[] = [];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      const section = sectionOf(node, faults);
      if (section) sections.push(section);
      continue;
    }
    const section = sections.at(-1);
    if (section) section.blocks.push(...reader.block(node));
    else
      faults.push({
        line: lineOf(node),
        message: 'Words stand before the first section.',
        remedy: 'Begin with a heading: ## Aims {#aims}.'
      });
  }
  return { sections, faults };
}

function sectionOf(node: Heading, faults: MarkdownFault[]): MarkdownSection | null {
  const line = lineOf(node);
  const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  const [, title, id] = HEADING.exec(words) ?? [];
  if (node.depth === 2 && title && id) return { id, title, line, blocks: [] };
  faults.push({
    line,
    message: `The heading "${words}" names no section.`,
    remedy: 'Write it as ## Words {#id}, with the same id in every language.'
  });
  return null;
}

const lineOf = (node: RootContent | BlockContent | PhrasingContent): number =>
  node.position?.start.line ?? 1;

class Reader {
  constructor(private readonly faults: MarkdownFault[]) {}

  block(node: RootContent): Block[] {
    switch (node.type) {
      case 'paragraph': {
        const runs = this.runs(node.children, {});
        const label = runs.length > 0 && runs.every(({ bold }) => bold);
        return [{ kind: label ? 'label' : 'p', runs }];
      }
      case 'heading':
        return [{ kind: 'h3', runs: this.runs(node.children, {}) }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: node.children.flatMap((child) => this.block(child)) }];
      case 'list':
        return [this.list(node)];
      case 'table':
        return [this.table(node)];
      default:
        return this.refuse(node);
    }
  }

  private list(node: List): Block {
    const items = node.children.map((item) => item.children.flatMap((child) => this.block(child)));
    return { kind: 'list', ordered: node.ordered === true, items };
  }

  private table(node: Table): Block {
    const [head = [], ...rows] = node.children.map((row) =>
      row.children.map((cell) => this.runs(cell.children, {}))
    );
    return { kind: 'table', head, rows };
  }

  private runs(nodes: readonly PhrasingContent[], look: Omit<Run, 'text'>): Run[] {
    return nodes.flatMap((node): Run[] => {
      switch (node.type) {
        case 'text':
          return [{ text: node.value.replace(/\s*\n\s*/g, ' '), ...look }];
        case 'strong':
          return this.runs(node.children, { ...look, bold: true });
        case 'emphasis':
          return this.runs(node.children, { ...look, italic: true });
        case 'break':
          return [{ text: ' ', ...look }];
        case 'link':
          if (/^https?:\/\//.test(node.url))
            return this.runs(node.children, { ...look, href: node.url });
          this.faults.push({
            line: lineOf(node),
            message: `The link "${node.url}" is no full address.`,
            remedy: 'Link to a source with its whole address, https://...'
          });
          return this.runs(node.children, look);
        default:
          return this.refuse(node);
      }
    });
  }

  private refuse(node: RootContent | PhrasingContent): [] {
    this.faults.push({
      line: lineOf(node),
      message: `A lesson cannot hold this (${node.type}).`,
      remedy: 'Use paragraphs, lists, quotations, tables, bold, italic and links.'
    });
    return [];
  }
}
