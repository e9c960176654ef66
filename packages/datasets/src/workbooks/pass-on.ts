import type { Faults } from '@papi/tables';

/** Tells one collector what another holds: a sheet's faults count only once the sheet is taken. */
export function passOn(from: Faults, to: Faults): void {
  for (const { severity, ...diagnostic } of from.diagnostics) {
    if (severity === 'fault') to.fault(diagnostic, diagnostic);
    else to.warn(diagnostic, diagnostic);
  }
  to.more(from.count - from.diagnostics.filter(({ severity }) => severity === 'fault').length);
}
