import type { Lang } from '@papi/methodology';
import { Command } from 'commander';
import { addChange } from './commands/change.js';
import { addCheck } from './commands/check.js';
import { addEstimate } from './commands/estimate.js';
import { addImport } from './commands/import.js';
import { addPlan } from './commands/plan.js';
import { addPreview } from './commands/preview.js';
import { addProgress } from './commands/progress.js';
import { addRank } from './commands/rank.js';
import { addReport } from './commands/report.js';
import { addScore } from './commands/score.js';
import { addTarget } from './commands/target.js';
import { addWeak } from './commands/weak.js';
import { addWhatIf } from './commands/what-if.js';
import { help } from './help.js';
import { requireValues } from './option-values.js';

/** Every command with its options, in one language. Mistakes in what was written are thrown, not printed. */
export function programOf(lang: Lang): Command {
  const says = help[lang];
  const program = new Command('papi').description(says.about).helpCommand('help [command]', says.helpOf);
  for (const add of [
    addCheck,
    addImport,
    addRank,
    addChange,
    addWeak,
    addTarget,
    addWhatIf,
    addPlan,
    addProgress,
    addEstimate,
    addScore,
    addReport,
    addPreview,
  ])
    add(program, lang);
  for (const command of [program, ...program.commands]) {
    requireValues(command, lang);
    command
      .exitOverride()
      .helpOption('-h, --help', says.help)
      .configureHelp({ styleTitle: title => says.titles[title] ?? title, optionDescription: says.option })
      // Told in one place with all other faults, in the language asked for.
      .configureOutput({ outputError: () => {} });
  }
  return program;
}
