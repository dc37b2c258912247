/** Problems as compilers print them, or as JSON. */
import type { Problem } from '../../lib/core/problems.ts';

/** Prints all problems and a summary; gives back the exit code. */
export function printProblems(problems: readonly Problem[], json: boolean): number {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  if (json) console.log(JSON.stringify({ errors, warnings, problems }, null, 2));
  else {
    for (const problem of problems) console.log(`${line(problem)}\n`);
    console.log(`Stories: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`);
  }
  return errors > 0 ? 1 : 0;
}

function line({ level, rule, file, line: row, column, message, remedy }: Problem): string {
  return `${file}:${row}:${column}  ${level}  ${message}  [${rule}]\n    ${remedy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
