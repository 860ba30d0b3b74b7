import { parseTemplate } from './template';

export interface KnownVariable {
  name: string;
  /** True when every fan has it, so that no fallback is asked for. */
  always?: boolean;
}

export interface TemplateProblem {
  code: 'unclosed' | 'bad_variable' | 'unknown_variable' | 'needs_fallback' | 'empty';
  /** UTF-16 units from 0; line and column count from 1. */
  position: number;
  line: number;
  column: number;
  variable: string | null;
  /** Says what is wrong and how to mend it. */
  message: string;
}

/** Everything that is wrong with a text while it is written, in the order of the text; empty when it can be sent to any fan. */
export function checkTemplate(template: string, known: readonly KnownVariable[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const byName = new Map(known.map((variable) => [variable.name, variable]));
  const report = (code: TemplateProblem['code'], position: number, variable: string | null, message: string) =>
    problems.push({ code, position, ...placeOf(template, position), variable, message });

  if (template.trim() === '') report('empty', 0, null, 'The text is empty. Write what the fan should read.');
  for (const part of parseTemplate(template)) {
    if (part.kind === 'broken' && part.unclosed)
      report('unclosed', part.position, null, 'This {{ is never closed. Add }}, or write \\{{ for two braces as text.');
    else if (part.kind === 'broken') report('bad_variable', part.position, null, `${part.source} is no variable. Write one as {{first_name|there}}.`);
    else if (part.kind === 'variable') {
      const variable = byName.get(part.name);
      if (!variable)
        report('unknown_variable', part.position, part.name, `There is no variable "${part.name}". Known are: ${[...byName.keys()].join(', ')}.`);
      else if (part.fallback === null && !variable.always) {
        report('needs_fallback', part.position, part.name, `Not every fan has "${part.name}". Say what the others read: {{${part.name}|there}}.`);
      }
    }
  }
  return problems;
}

function placeOf(template: string, position: number): { line: number; column: number } {
  const before = template.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
