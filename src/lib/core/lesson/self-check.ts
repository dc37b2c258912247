/** A question of the quiet self-check, read out of its section: heading, list of options, why. */
import type { Block, Run, SelfCheck } from './blocks.ts';

/** Id of the section that holds a question. */
export const questionSection = (id: string): string => `check-${id}`;

/** The question; null when the section has no heading or no list. An option in bold is right. */
export function selfCheckOf(id: string, blocks: readonly Block[]): SelfCheck | null {
  const question = blocks.find((block) => block.kind === 'h3');
  const at = blocks.findIndex((block) => block.kind === 'list');
  const list = blocks[at];
  if (!question || list?.kind !== 'list') return null;
  const options = list.items.map((item) => {
    const runs = item.flatMap((block) => ('runs' in block ? block.runs : []));
    const right = runs.length > 0 && runs.every(({ bold }) => bold);
    return { runs: right ? runs.map(plain) : runs, right };
  });
  return { id, question: question.runs, options, why: blocks.slice(at + 1) };
}

const plain = ({ bold: _, ...run }: Run): Run => run;
